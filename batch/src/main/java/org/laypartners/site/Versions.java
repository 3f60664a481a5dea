package org.laypartners.site;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which other ways a page can be read: easy read, large print, other languages. */
final class Versions {
    /** A translation of {@code role.md} into Arabic is {@code role.ar.md}; some languages have three letters. */
    private static final Pattern TRANSLATED = Pattern.compile("(.+)\\.([a-z]{2,3})\\.html");

    private Versions() {}

    /** The language of a page that is a translation, by its address. */
    static Optional<Locale> language(String address) {
        Matcher translated = TRANSLATED.matcher(address);
        return translated.matches() ? Optional.of(Locale.forLanguageTag(translated.group(2))) : Optional.empty();
    }

    /** {@code rtl} or {@code ltr}. */
    static String direction(Locale language) {
        return ComponentOrientation.getOrientation(language).isLeftToRight() ? "ltr" : "rtl";
    }

    /** Links from the root of the site: {@code href}, {@code label}, and for another language {@code lang} and {@code dir}. */
    static List<Map<String, String>> of(String address, SiteContent content) {
        List<Map<String, String>> versions = new ArrayList<>();
        String original = original(address, content);
        for (PageFile page : content.pages()) {
            if (!page.published() || page.output().equals(address)) {
                continue;
            }
            if (page.output().equals(original)) {
                versions.add(
                        0,
                        Map.of(
                                "href",
                                original,
                                "label",
                                language(address).isPresent() ? "English" : "The usual page"));
            } else if (page.value("full").equals(original)) {
                versions.add(Map.of("href", page.output(), "label", "Easy read"));
            } else {
                language(page.output())
                        .filter(language -> translates(page.output(), original))
                        .ifPresent(language -> versions.add(translation(page, language)));
            }
        }
        content.derived().stream()
                .filter(page -> page.from().equals(original) && page.shows().containsKey("enlarged"))
                .filter(page -> !page.output().equals(address))
                .forEach(page -> versions.add(Map.of("href", page.output(), "label", "Large print")));
        return List.copyOf(versions);
    }

    private static Map<String, String> translation(PageFile page, Locale language) {
        Map<String, String> link = new HashMap<>();
        link.put("href", page.output());
        link.put("label", capital(language.getDisplayLanguage(language), language));
        link.put("lang", language.toLanguageTag());
        link.put("dir", direction(language));
        return Map.copyOf(link);
    }

    private static String capital(String name, Locale language) {
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static boolean translates(String translation, String original) {
        Matcher translated = TRANSLATED.matcher(translation);
        return translated.matches() && original.equals(translated.group(1) + ".html");
    }

    /** The page that another is a version of; itself where it is none. */
    private static String original(String address, SiteContent content) {
        Optional<String> large = content.derived().stream()
                .filter(page -> page.output().equals(address) && page.shows().containsKey("enlarged"))
                .map(DerivedPage::from)
                .findFirst();
        Optional<String> easy = content.pages().stream()
                .filter(page ->
                        page.output().equals(address) && !page.value("full").isEmpty())
                .map(page -> page.value("full"))
                .findFirst();
        Matcher translated = TRANSLATED.matcher(address);
        return large.or(() -> easy).orElse(translated.matches() ? translated.group(1) + ".html" : address);
    }
}
