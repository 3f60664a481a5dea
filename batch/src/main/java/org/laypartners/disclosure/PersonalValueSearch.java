package org.laypartners.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.laypartners.personal.Beginnings;
import org.laypartners.personal.Glance;
import org.laypartners.personal.Writings;

/**
 * Looks for personal values in files that are about to be public, and in their names, in one pass over each. Finds them in the
 * disguises that {@link ReadableForms} and {@link Writings} know. It is the net under the wall: nothing should ever be found.
 */
public final class PersonalValueSearch {
    /** Shorter values stand by chance in any text. */
    private static final int SHORTEST = 5;

    /** Each way of writing what is sought, and the value that it writes. */
    private final Map<String, String> sought = new HashMap<>();

    private final Trie writings;
    private final Glance glance;

    /**
     * Prepares a search.
     *
     * @param exempt what is public by intent, such as the site's own contact details; however it is written
     */
    public PersonalValueSearch(Collection<String> personal, Collection<String> exempt) {
        Set<String> allowed = exempt.stream().flatMap(Writings::of).collect(Collectors.toSet());
        for (String value : personal) {
            Writings.of(value)
                    .filter(writing -> writing.length() >= SHORTEST)
                    .filter(writing -> !allowed.contains(writing))
                    .forEach(writing -> sought.putIfAbsent(writing, value));
        }
        this.writings =
                Trie.builder().onlyWholeWords().addKeywords(sought.keySet()).build();
        this.glance = Glance.of(sought.keySet());
    }

    /**
     * A file that holds a personal value. It must not be written anywhere: the value is in it.
     *
     * @param value as the store has it
     */
    public record Find(Path file, String value) {
        @Override
        public String toString() {
            return "Find[" + file + "]";
        }
    }

    /**
     * The personal values in files, each with the first file that holds it, in the order of the files' names.
     *
     * @param place a file, or a folder with all that lies below
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<Find> in(Path place) {
        if (sought.isEmpty()) {
            return List.of();
        }
        Map<String, Find> finds = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file ->
                            valuesIn(place, file).forEach(value -> finds.putIfAbsent(value, new Find(file, value))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return List.copyOf(finds.values());
    }

    private Stream<String> valuesIn(Path place, Path file) {
        return ReadableForms.of(place, file)
                .filter(glance::mayFindOneIn)
                .map(Writings::folded)
                .distinct()
                .flatMap(this::writingsIn)
                .flatMap(writing -> Optional.ofNullable(sought.get(writing)).stream())
                .distinct()
                .sorted();
    }

    private Stream<String> writingsIn(String folded) {
        return Stream.concat(
                Stream.of(folded, Writings.words(folded), Writings.squeezed(folded))
                        .distinct()
                        .flatMap(form -> writings.parseText(form).stream())
                        .map(Emit::getKeyword),
                Writings.turned(folded).stream().map(Writings::words));
    }

    /**
     * How words in the files and in their names begin, in whatever disguise: only a personal value that begins like that can
     * be in them.
     *
     * @param places files, or folders with all that lies below
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Set<String> beginnings(Collection<Path> places) {
        Set<String> found = new HashSet<>();
        DistinctLines lines = new DistinctLines();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(Files::isRegularFile)
                        .flatMap(file -> ReadableForms.of(place, file))
                        .forEach(form -> lines.of(form, line -> Beginnings.addThoseIn(bothWays(line), found)));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return found;
    }

    /** The text as folded, and after it what stands around its commas turned round. */
    private static String bothWays(String text) {
        String folded = Writings.folded(text);
        return folded.indexOf(',') < 0
                ? folded
                : folded + Writings.APART + String.join(String.valueOf(Writings.APART), Writings.turned(folded));
    }
}
