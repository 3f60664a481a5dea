package org.laypartners.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.laypartners.content.SiteException;

/**
 * What a bake remembers of how each page came about: where it goes, fingerprints, the words that a search finds it by,
 * and what a check found in it. It holds nothing that is not on the public pages.
 */
public final class BakeMemory {
    private static final String NO_FRAME = "";

    static final BakeMemory EMPTY = forNobody();

    private final String frame;
    private final Map<String, PagePlace> places = new ConcurrentHashMap<>();
    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<String, String> facts = new ConcurrentHashMap<>();
    private final Map<String, String> earlierFacts;

    /**
     * @param frame the fingerprint of what every page depends on: the program, the templates, the settings
     * @param earlier of a bake with the same frame, or an empty one
     */
    BakeMemory(String frame, BakeMemory earlier) {
        this(frame, earlier.facts);
    }

    private BakeMemory(String frame, Map<String, String> earlierFacts) {
        this.frame = frame;
        this.earlierFacts = earlierFacts;
    }

    /** One that no later bake will ask. */
    public static BakeMemory forNobody() {
        return new BakeMemory(NO_FRAME, Map.of());
    }

    /** Reads one that was saved; an empty one where there is none, or it is damaged. */
    static BakeMemory load(Path file) {
        return MemoryFile.read(file).map(BakeMemory::remembered).orElse(EMPTY);
    }

    private static BakeMemory remembered(MemoryFile.Saved saved) {
        BakeMemory memory = new BakeMemory(saved.frame(), Map.of());
        memory.places.putAll(saved.places());
        memory.pages.putAll(saved.pages());
        memory.words.putAll(saved.words());
        memory.facts.putAll(saved.facts());
        return memory;
    }

    /**
     * Writes it to a file for a later bake. One that is cut off, or damaged in any other way, is taken for none.
     *
     * @throws SiteException where the file cannot be written
     */
    public void save(Path file) {
        try {
            MemoryFile.write(new MemoryFile.Saved(frame, places, pages, words, facts), file);
        } catch (IOException wrong) {
            throw new SiteException(
                    "What the bake remembers cannot be written. Look at whether the disk is full.", wrong);
        }
    }

    /** Whether pages that were made in a frame can be taken over into another bake. */
    boolean isOf(String askedFrame) {
        return !frame.equals(NO_FRAME) && frame.equals(askedFrame);
    }

    /** Where the page of a file goes, by the file's name from the content folder. */
    Optional<PagePlace> place(String file) {
        return Optional.ofNullable(places.get(file));
    }

    void keepPlace(String file, PagePlace place) {
        places.put(file, place);
    }

    Optional<KeptPage> page(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    void keep(String address, KeptPage page) {
        pages.put(address, page);
    }

    /** The counted words of a body, by what it is made from. */
    Optional<String> words(String madeFrom) {
        return Optional.ofNullable(words.get(madeFrom));
    }

    void keepWords(String madeFrom, String counted) {
        words.put(madeFrom, counted);
    }

    /** What a check found in a page with those bytes, now or before. */
    public String facts(String bytes, Supplier<String> check) {
        return facts.computeIfAbsent(
                bytes, each -> Optional.ofNullable(earlierFacts.get(each)).orElseGet(check));
    }
}
