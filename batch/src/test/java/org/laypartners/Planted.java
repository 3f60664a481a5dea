package org.laypartners;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Personal strings of invented people, each in some disguise.
 *
 * @param value as it would be found if it leaked
 * @param written as it is written in a form
 * @param name whether it is a name, which only a list of names can tell
 */
record Planted(String value, String written, boolean name) {
    private static final List<String> FIRST = List.of("Quill", "Zebedine", "Ottoline", "Peregrina", "Thaddeus");
    private static final List<String> LAST =
            List.of("Oakmarrow", "Fennimoor", "Larkwhistle", "Bramblethorn", "Dunnockson");

    private static final List<UnaryOperator<String>> DISGUISES = List.of(
            text -> text,
            text -> text.toUpperCase(Locale.UK),
            text -> text.replace(" ", "\u00A0\u00A0"),
            text -> text.charAt(0) + "\u200B" + text.substring(1),
            text -> text.substring(0, 3) + "\u00AD" + text.substring(3),
            Planted::wide,
            text -> "\u202A" + text + "\u202C");

    /** Two hundred: eight of each of 25 people. */
    static List<Planted> all() {
        List<Planted> all = new ArrayList<>();
        for (int person = 0; person < 25; person++) {
            String name = FIRST.get(person % 5) + " " + LAST.get(person / 5);
            List<String> values = List.of(
                    name,
                    name.replace(' ', '.').toLowerCase(Locale.UK) + "@post.example",
                    "07700 900%03d".formatted(100 + person),
                    nhsNumber(person),
                    "W%d %dNY".formatted(2 + person % 10, person % 9),
                    "AB %02d %02d %02d C".formatted(person, person + 30, person + 60),
                    "%d May 19%02d".formatted(1 + person, 40 + person),
                    "www.%s.example".formatted(LAST.get(person / 5).toLowerCase(Locale.UK) + person));
            for (String value : values) {
                String written = DISGUISES.get(all.size() % DISGUISES.size()).apply(value);
                all.add(new Planted(value, written, value.equals(name)));
            }
        }
        return all;
    }

    /** From the numbers that are kept for tests, with the right last digit. */
    private static String nhsNumber(int person) {
        for (int number = 999_100_000 + person * 20; ; number++) {
            String nine = Integer.toString(number);
            int sum = IntStream.range(0, 9)
                    .map(place -> (nine.charAt(place) - '0') * (10 - place))
                    .sum();
            int last = (11 - sum % 11) % 11;
            if (last < 10) {
                return nine.substring(0, 3) + " " + nine.substring(3, 6) + " " + nine.substring(6) + last;
            }
        }
    }

    /** Letters, digits and signs as wide as those of Chinese print. */
    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(letter -> wide.append((char) (letter > ' ' && letter < 127 ? letter + 0xFEE0 : letter)));
        return wide.toString();
    }

    /** A record would print it. */
    @Override
    public String toString() {
        return name ? "a planted name" : "a planted value";
    }
}
