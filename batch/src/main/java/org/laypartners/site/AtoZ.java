package org.laypartners.site;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.laypartners.content.DerivedPages;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.content.Versions;
import org.laypartners.markdown.Glossary;

/** The pages and the explained words by their first letters, for people who search without a script. */
final class AtoZ {
    private static final List<String> LEFT_OUT = List.of("notfound", "search", "atoz");

    /** Where names stand that have neither a letter of the alphabet nor a digit. */
    private static final String OTHERS = "#";

    /** An entry with its place in the alphabet, which is worked out once and compared often. */
    private record Placed(CollationKey place, Map<String, String> entry) {}

    private AtoZ() {}

    /** For each letter, in order: {@code letter} and {@code entries} with {@code label} and {@code href} from the root. */
    static List<Map<String, Object>> of(SiteContent content, Glossary glossary) {
        Map<String, String> titles = new HashMap<>();
        content.pages().forEach(page -> titles.put(page.output(), page.value("title")));
        Stream<Map<String, String>> pages = content.pages().stream()
                .filter(PageFile::published)
                .filter(page -> !LEFT_OUT.contains(page.type()))
                .map(page -> entry(label(page, titles), page.output()));
        Stream<Map<String, String>> lists = content.derived().stream()
                .filter(page -> page.type().equals("projectlist"))
                .map(page -> entry(String.valueOf(page.shows().get("title")), page.output()));
        Stream<Map<String, String>> words =
                glossary.terms().stream().map(term -> entry(capital(term.name()), "glossary.html#" + term.id()));
        Collator order = Collator.getInstance(Locale.UK);
        Map<String, List<Map<String, String>>> letters = new TreeMap<>();
        Stream.of(pages, lists, words)
                .flatMap(entries -> entries)
                .map(entry -> new Placed(order.getCollationKey(entry.getOrDefault("label", "")), entry))
                .sorted(Comparator.comparing(Placed::place)
                        .thenComparing(placed -> placed.entry().getOrDefault("href", "")))
                .map(Placed::entry)
                .forEach(entry -> letters.computeIfAbsent(letter(entry), letter -> new ArrayList<>())
                        .add(entry));
        return letters.entrySet().stream()
                .map(letter -> Map.<String, Object>of("letter", letter.getKey(), "entries", letter.getValue()))
                .toList();
    }

    /** A translation stands under the English name of its language, for its own title has none of these letters. */
    private static String label(PageFile page, Map<String, String> titles) {
        if (page.type().equals("home")) {
            return "Home";
        }
        String title = page.value("title");
        return Versions.language(page.output())
                .map(language -> language.getDisplayLanguage(Locale.UK) + ": "
                        + titles.getOrDefault(Versions.translated(page.output()), title))
                .orElse(title);
    }

    private static Map<String, String> entry(String label, String href) {
        return Map.of("label", label, "href", href);
    }

    private static String letter(Map<String, String> entry) {
        String name = DerivedPages.slug(entry.getOrDefault("label", ""));
        return name.isEmpty() ? OTHERS : name.substring(0, 1).toUpperCase(Locale.UK);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
