package org.laypartners.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of a text file whose quotation marks are broken somewhere. A record ends where its first line does, unless
 * a quoted cell is seen to close on a line below and no line on the way there is a row itself. So a mark that is never
 * closed costs one row, which is marked as faulty, and never takes in the rows after it.
 */
public final class RescuedRecords implements Records {
    /** How far a quoted cell may reach before it counts as not closed. */
    private static final int LINES_IN_A_RECORD = 2_000;

    private static final int CHARACTERS_IN_A_RECORD = 1 << 20;

    /** How often a record may close a quoted cell and open the next before it counts as not closed. */
    private static final int TRIES = 64;

    /** How many characters may be searched in vain at first, and how many more for each that is read on. */
    private static final long SEARCHED_AT_FIRST = 16 << 20;

    private static final int SEARCHED_FOR_ONE = 8;

    private final Reader text;
    private final PhysicalLines lines;
    private final RecordCutter cutter;
    private final List<String> ahead = new ArrayList<>();
    private long charactersAhead;
    private long searchable = SEARCHED_AT_FIRST;
    private int head;
    private long line = 1;
    private long number;
    /** The first line from which on it is not known yet whether a quoted cell closes there. */
    private long unsearched;

    private boolean ended;
    private boolean endsWithBreak = true;

    /** @param width how many cells a row has; 0 when that is not known, and then no line is taken for a row */
    public RescuedRecords(Reader text, Dialect dialect, int width) {
        this.text = text;
        this.lines = new PhysicalLines(text);
        this.cutter = new RecordCutter(dialect, width);
    }

    @Override
    public boolean hasNext() {
        return reach(0);
    }

    @Override
    public RawRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RecordCutter.Cut first = cutter.cut(ahead(0));
        return first.isOpen() ? closed().orElseGet(() -> take(first, 1)) : take(first, 1);
    }

    /** The record with the lines below on which its quoted cells close; empty when they do not. */
    private Optional<RawRecord> closed() {
        int at = (int) Math.max(1, unsearched - line);
        int tries = 0;
        long searched = 0;
        while (tries < TRIES && at < LINES_IN_A_RECORD && searched < searchable && reach(at)) {
            searched += ahead(at).length();
            if (cutter.isLikeARow(ahead(at))) {
                break;
            }
            if (cutter.closesIn(ahead(at))) {
                tries++;
                String record = String.join("", ahead.subList(head, head + at + 1));
                if (record.length() > CHARACTERS_IN_A_RECORD) {
                    break;
                }
                searched += record.length();
                RecordCutter.Cut cut = cutter.cut(record);
                if (!cut.isOpen()) {
                    return Optional.of(take(cut, at + 1));
                }
            } else if (tries == 0) {
                unsearched = line + at + 1;
            }
            at++;
        }
        // The next record may search the same lines again, and the one after it. In a file made for that, it comes to
        // an end.
        searchable -= searched;
        return Optional.empty();
    }

    private RawRecord take(RecordCutter.Cut cut, int lines) {
        long start = line;
        long taken = 0;
        for (int i = head; i < head + lines; i++) {
            taken += ahead.set(i, "").length();
        }
        charactersAhead -= taken;
        searchable += taken * SEARCHED_FOR_ONE;
        head += lines;
        line += lines;
        number++;
        if (head > LINES_IN_A_RECORD) {
            ahead.subList(0, head).clear();
            head = 0;
        }
        return new RawRecord(number, start, cut.cells(), cut.fault());
    }

    private String ahead(int at) {
        return ahead.get(head + at);
    }

    /** Reads on until so many lines lie ahead; whether they do. No further than a record may reach. */
    private boolean reach(int at) {
        while (head + at >= ahead.size() && !ended && charactersAhead <= CHARACTERS_IN_A_RECORD) {
            try {
                Optional<String> next = lines.next();
                next.ifPresent(ahead::add);
                charactersAhead += next.map(String::length).orElse(0);
                ended = next.isEmpty();
                endsWithBreak = next.map(RescuedRecords::hasBreak).orElse(endsWithBreak);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return head + at < ahead.size();
    }

    private static boolean hasBreak(String line) {
        return line.endsWith("\n") || line.endsWith("\r");
    }

    @Override
    public boolean endsWithLineBreak() {
        return endsWithBreak;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
