package org.laypartners.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Every change to a file below one folder, in the order in which it happens, and what is to go wrong at which. The agent puts
 * calls to this class into Java's own file classes; so it lies beside those, and knows nothing but {@code java.lang}.
 */
public final class FaultPoints {
    /** The exit code of a process that was killed here, as the shell gives it for {@code kill -9}. */
    public static final int KILLED = 137;

    /** What goes wrong. */
    public enum Fault {
        /** Nothing; the points are only counted. */
        NONE,
        /** The process dies before the change, or half way through it where bytes are written. */
        KILL,
        /** This one change fails: an input or output error. */
        FAIL_ONCE,
        /** This change and all after it fail: the disk is full, or gone. */
        FAIL_FROM
    }

    private static final List<String> SEEN = new ArrayList<>();

    private static String root = "";
    private static Fault fault = Fault.NONE;
    private static long at;

    private FaultPoints() {}

    /** From here on changes below that folder count, from 1. */
    public static synchronized void arm(String folder, Fault what, long where) {
        SEEN.clear();
        root = folder;
        fault = what;
        at = where;
    }

    /** From here on nothing goes wrong; what was seen stays to be read. */
    public static synchronized void disarm() {
        root = "";
    }

    /** What was changed, each with the place, from the first on. */
    public static synchronized List<String> seen() {
        return List.copyOf(SEEN);
    }

    /**
     * A file or folder is about to change.
     *
     * @return whether to do half of it and then {@link #die}; only where bytes are written or sent to another file
     */
    public static boolean file(String change, Object place) throws IOException {
        boolean fails = reached(change, String.valueOf(place));
        if (fails && fault != Fault.KILL) {
            throw new IOException(fault == Fault.FAIL_FROM ? "No space left on device" : "Input/output error");
        }
        if (fails && !change.equals("write") && !change.equals("send")) {
            die();
        }
        return fails;
    }

    /**
     * The database is about to be asked something that changes it.
     *
     * @return whether that is to fail
     */
    public static boolean store(String sql) {
        String statement = sql.strip().toLowerCase(java.util.Locale.ROOT);
        if (statement.startsWith("select") || statement.startsWith("pragma")) {
            return false;
        }
        int end = Math.min(statement.length(), 40);
        boolean fails =
                reached("store", root + "/" + statement.substring(0, end).replace('\n', ' '));
        if (fails && fault == Fault.KILL) {
            die();
        }
        return fails;
    }

    /** Ends the process at once, as a loss of power would: nothing is closed, nothing is run at the end. */
    public static void die() {
        Runtime.getRuntime().halt(KILLED);
    }

    private static synchronized boolean reached(String change, String place) {
        if (root.isEmpty() || !place.startsWith(root)) {
            return false;
        }
        SEEN.add(change + " " + place.substring(root.length()));
        int number = SEEN.size();
        return switch (fault) {
            case NONE -> false;
            case KILL, FAIL_ONCE -> number == at;
            case FAIL_FROM -> number >= at;
        };
    }
}
