package org.laypartners.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.response.Answer;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.laypartners.response.RosterEntry;

/** Somebody to be erased: an email address, and the names given with it. */
final class Person {
    private final Predicate<String> address;
    private final String plainAddress;
    private final Set<String> names;
    private final Set<String> shared;

    private Person(String email, Set<String> names, Set<String> shared) {
        this.address = whole(folded(email));
        this.plainAddress = plain(email);
        this.names = names;
        this.shared = shared;
    }

    static Person known(String email, List<ExpressionOfInterest> expressions) {
        Predicate<String> address = whole(folded(email));
        Set<String> theirs = names(expressions, response -> holds(response, address));
        Set<String> others = names(expressions, response -> !holds(response, address));
        return new Person(
                email,
                theirs.stream().filter(name -> !others.contains(name)).collect(Collectors.toSet()),
                theirs.stream().filter(others::contains).collect(Collectors.toSet()));
    }

    /** Whether the address stands in it, or it is a line of a register about a name that only they gave. */
    boolean isTheirs(Response response) {
        return holds(response, address) || isLineAbout(response, names);
    }

    /** Whether somebody must decide: it is a line of a register about a name that they and somebody else gave. */
    boolean mayBeTheirs(Response response) {
        return isLineAbout(response, shared);
    }

    /**
     * Whether a text that is no answer, such as a file's name or a heading, names them, also where its punctuation was
     * lost. A single word proves nothing.
     */
    boolean isNamedIn(String text) {
        String folded = folded(text);
        String plain = plain(text);
        return address.test(folded)
                || plain.contains(plainAddress)
                || names.stream()
                        .filter(name -> name.contains(" "))
                        .anyMatch(name -> folded.contains(name) || plain.contains(plain(name)));
    }

    /** The words alone, with a space at either end, so that only whole words are found. */
    private static String plain(String text) {
        return " "
                + folded(text)
                        .replaceAll("['\u2018\u2019]", "")
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip()
                + " ";
    }

    private static boolean isLineAbout(Response response, Set<String> names) {
        if (response instanceof RosterEntry entry) {
            return Stream.concat(entry.name().stream(), entry.otherNames().stream())
                    .anyMatch(name -> names.contains(folded(name)));
        }
        String name = response instanceof Attendance line
                ? line.partner()
                : response instanceof Presence presence ? presence.name() : "";
        return names.contains(folded(name));
    }

    private static boolean holds(Response response, Predicate<String> address) {
        return response.answers().byQuestion().values().stream()
                .filter(Answer.Words.class::isInstance)
                .anyMatch(answer -> address.test(folded(((Answer.Words) answer).text())));
    }

    private static Set<String> names(List<ExpressionOfInterest> expressions, Predicate<Response> wanted) {
        return expressions.stream()
                .filter(wanted)
                .map(response -> folded(response.name()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Finds the address alone or in a sentence, never as a part of a longer address. */
    private static Predicate<String> whole(String email) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}._%+-])" + Pattern.quote(email) + "(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])")
                .asPredicate();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
