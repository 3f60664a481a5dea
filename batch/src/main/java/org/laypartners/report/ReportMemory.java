package org.laypartners.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each lasting page, and the tables of each other page, were made from, with their files as they were written:
 * fingerprints alone.
 */
public final class ReportMemory {
    private final String madeBy;
    private final Map<String, Page> pages = new TreeMap<>();

    /**
     * One that remembers nothing yet.
     *
     * @param madeBy as the {@linkplain Frame#madeBy() frame} has it; empty for nobody
     */
    ReportMemory(String madeBy) {
        this.madeBy = madeBy;
    }

    /**
     * A page, or the tables of one.
     *
     * @param madeFrom stands for all that is shown
     * @param files each of the files as it was written, by name
     */
    record Page(String madeFrom, Map<String, Written> files) {
        /** What is missing, or null, is a fault of the file that it was read from. */
        Page {
            Objects.requireNonNull(madeFrom);
            files = new TreeMap<>(Map.copyOf(files));
        }
    }

    /** The file, which Jackson turns to and from JSON. */
    private record Saved(String madeBy, Map<String, Page> pages) {
        Saved {
            Objects.requireNonNull(madeBy);
            pages = new TreeMap<>(Map.copyOf(pages));
        }
    }

    /** Reads one that was saved; one that remembers nothing where there is none, or it is damaged. */
    static ReportMemory load(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                Saved saved = JsonMapper.shared().readValue(Files.readAllBytes(file), Saved.class);
                ReportMemory memory = new ReportMemory(saved.madeBy());
                memory.pages.putAll(saved.pages());
                return memory;
            }
            return new ReportMemory("");
        } catch (IOException | JacksonException damaged) {
            return new ReportMemory("");
        }
    }

    /**
     * Writes it to a file for the next night.
     *
     * @throws ReportException where the file cannot be written
     */
    public void save(Path file) {
        try {
            Files.write(file, JsonMapper.shared().writeValueAsBytes(new Saved(madeBy, pages)));
        } catch (IOException fault) {
            throw new ReportException(
                    "What is remembered of the staff reports could not be written to " + file + ".", fault);
        }
    }

    /** Whether the same program would write a page of these anew just so. */
    boolean isOf(Frame frame) {
        return madeBy.equals(frame.madeBy());
    }

    Optional<Page> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** Remembers files as they stand in a folder. */
    void keep(String id, String madeFrom, Collection<String> files, Path folder) throws IOException {
        Map<String, Written> written = new TreeMap<>();
        for (String name : files) {
            written.put(name, Written.of(folder.resolve(name)));
        }
        pages.put(id, new Page(madeFrom, written));
    }

    /** Remembers what another memory has of an id. */
    void keep(String id, ReportMemory other) {
        other.page(id).ifPresent(known -> pages.put(id, known));
    }
}
