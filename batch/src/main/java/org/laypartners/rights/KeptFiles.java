package org.laypartners.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.laypartners.erasure.Traces;

/**
 * The exports that the program keeps: archived ones, rejected ones with the sheets of rows to fix, and the private copies of
 * a run that died. Takes one person out of them. May be done again after a crash. Needs the lock on the data folder.
 */
public final class KeptFiles {
    /** How the name ends of the text that stands beside a refused file. */
    private static final String NOTE = "-what-to-do.txt";

    private final Path data;
    private final Traces traces;
    private final Search search;
    private final BiConsumer<String, String> onRewriting;

    private final List<String> rewritten = new ArrayList<>();
    private final List<String> erased = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private long rows;
    private boolean eraseSealed;

    /**
     * @param onRewriting hears of each file that is about to be replaced: its SHA-256, then that of what takes its
     *     place
     */
    public KeptFiles(Path data, Traces traces, BiConsumer<String, String> onRewriting) {
        this.data = data;
        this.traces = traces;
        this.search = new Search(traces);
        this.onRewriting = onRewriting;
    }

    /**
     * Takes the person out: their rows go, and in other rows what names them. A file in which something of them is left
     * after that goes as a whole. What still lies in the inbox is staff's own, and only named.
     *
     * @param sealedMayHoldThem whether the store held anything of the person, so that an encrypted export may too; then all
     *     encrypted ones go
     * @throws RightsException if a folder cannot be read or written
     */
    public Cleaned clean(boolean sealedMayHoldThem) {
        eraseSealed = sealedMayHoldThem;
        for (String folder : List.of("archive", "rejected")) {
            for (Path file : files(data.resolve(folder))) {
                attempt(file, () -> clean(file));
            }
        }
        for (Path copy : files(data.resolve("work"))) {
            attempt(copy, () -> dropCopy(copy));
        }
        for (Path file : files(data.resolve("inbox"))) {
            look(file);
        }
        return new Cleaned(rows, rewritten, erased, unseen, waiting);
    }

    /**
     * Takes the person out of one file.
     *
     * @return false when that could not be done, so that the file was deleted
     */
    public boolean takeOutOf(Path file) {
        attempt(file, () -> {
            if (search.in(file) == Search.Found.SOMETHING) {
                takeOut(file);
            }
        });
        return Files.exists(file);
    }

    /** Names the kept files that hold the person, and changes none. */
    public List<String> holding() {
        List<String> holding = new ArrayList<>();
        for (String folder : List.of("archive", "rejected", "inbox")) {
            for (Path file : files(data.resolve(folder))) {
                attempt(file, () -> {
                    if (Files.isReadable(file) && search.in(file) == Search.Found.SOMETHING) {
                        holding.add(data.relativize(file).toString());
                    }
                });
            }
        }
        return holding;
    }

    /** Whether a release holds anything of the person, as a report or a page. */
    public boolean releasesHoldThem() {
        boolean[] held = new boolean[1];
        for (Path file : files(data.resolve("releases"))) {
            attempt(file, () -> held[0] |= !held[0] && search.in(file) == Search.Found.SOMETHING);
        }
        return held[0];
    }

    /** Somebody else may be writing it at this moment, or may not let this program read it. */
    private void look(Path file) {
        try {
            if (search.in(file) == Search.Found.SOMETHING || traces.areIn(name(file))) {
                waiting.add(shown(file));
            }
        } catch (IOException staffsOwn) {
            unseen.add(shown(file));
        }
    }

    private void clean(Path file) throws IOException {
        if (name(file).startsWith(".") && name(file).endsWith(".part")) {
            // A run that died was writing it.
            PrivateFiles.delete(file);
            return;
        }
        if (eraseSealed && FileKind.of(file) == FileKind.SEALED) {
            // Nobody can be taken out of it, and it may hold them. Its answers are in the store.
            PrivateFiles.delete(file);
            erased.add(shown(file));
            return;
        }
        Search.Found found = search.in(file);
        if (found == Search.Found.CANNOT_TELL) {
            unseen.add(shown(file));
        } else if (found == Search.Found.SOMETHING) {
            takeOut(file);
        }
        rename(file);
    }

    private void takeOut(Path file) throws IOException {
        Path part = PrivateFiles.part(file);
        try {
            long leftOut = FileKind.of(file) == FileKind.PACKAGE
                    ? new WorkbookCleaning(traces).clean(file, part)
                    : new TextCleaning(traces).clean(file, part);
            if (search.in(part) == Search.Found.NOTHING) {
                Files.setLastModifiedTime(part, Files.getLastModifiedTime(file));
                onRewriting.accept(Sha256.of(file), Sha256.of(part));
                PrivateFiles.replace(part, file);
                rewritten.add(shown(file));
                rows += leftOut;
                return;
            }
        } catch (NotCleanable | ZipException cannotBeTakenApart) {
            // Then all of it goes: its answers are in the store, or were never taken in.
        }
        Files.deleteIfExists(part);
        PrivateFiles.delete(file);
        PrivateFiles.delete(file.resolveSibling(name(file) + NOTE));
        erased.add(shown(file));
    }

    /** The file in the inbox, or wherever it came from, is still there and is read anew. */
    private void dropCopy(Path copy) throws IOException {
        if (search.in(copy) != Search.Found.NOTHING) {
            PrivateFiles.delete(copy);
            erased.add(shown(copy));
        }
    }

    private void rename(Path file) throws IOException {
        if (!Files.exists(file) || !traces.areIn(name(file))) {
            return;
        }
        String name = withoutThem(name(file));
        Path free = file.resolveSibling(name);
        for (int number = 2; Files.exists(free); number++) {
            int dot = name.lastIndexOf('.');
            String ending = dot > 0 ? name.substring(dot) : "";
            free = file.resolveSibling(name.substring(0, name.length() - ending.length()) + "-" + number + ending);
        }
        Files.move(file, free);
    }

    private String withoutThem(String name) {
        String left = traces.erasedFrom(name);
        int dot = name.lastIndexOf('.');
        return left.equals(Traces.ERASED) && dot > 0 ? Traces.ERASED + name.substring(dot) : left;
    }

    private String shown(Path file) {
        Path folder = data.relativize(file.resolveSibling("x")).getParent();
        return folder + "/" + withoutThem(name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        // A Trust may have put a folder on another disk, with a link in its place.
        try (Stream<Path> all = Files.walk(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new RightsException("The folder " + folder + " cannot be read.", fault);
        }
    }

    private static void attempt(Path file, Work work) {
        try {
            work.run();
        } catch (IOException fault) {
            throw new RightsException("A file in " + file.getParent() + " cannot be read or written.", fault);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
