package org.laypartners.content;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which other ways a page can be read: easy read, large print, other languages. */
public final class Versions {
    /** A translation of {@code role.md} into Arabic is {@code role.ar.md}; some languages have three letters. */
    private static final Pattern TRANSLATED = Pattern.compile("(.+)\\.([a-z]{2,3})\\.html");

    /** The written pages that a page is, or is a version of, by that page's address and in the order of the content. */
    private final Map<String, List<PageFile>> written = new HashMap<>();

    private final Map<String, List<DerivedPage>> enlarged = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();

    /** Notes the versions of all pages of a site. */
    public Versions(SiteContent content) {
        content.pages().forEach(this::note);
        content.derived().stream()
                .filter(page -> page.shows().containsKey("enlarged"))
                .forEach(this::note);
    }

    private void note(PageFile page) {
        String address = page.output();
        String easyReadOf = page.value("full");
        if (!easyReadOf.isEmpty()) {
            originals.putIfAbsent(address, easyReadOf);
        }
        if (page.published()) {
            for (String original : new LinkedHashSet<>(List.of(address, easyReadOf, translated(address)))) {
                written.computeIfAbsent(original, each -> new ArrayList<>(1)).add(page);
            }
        }
    }

    private void note(DerivedPage page) {
        // That a page is a large print says more of it than any other thing.
        originals.put(page.output(), page.from());
        enlarged.computeIfAbsent(page.from(), each -> new ArrayList<>()).add(page);
    }

    /** The language of a page that is a translation, by its address. */
    public static Optional<Locale> language(String address) {
        Matcher translated = TRANSLATED.matcher(address);
        return translated.matches() ? Optional.of(Locale.forLanguageTag(translated.group(2))) : Optional.empty();
    }

    /** {@code rtl} or {@code ltr}. */
    public static String direction(Locale language) {
        return ComponentOrientation.getOrientation(language).isLeftToRight() ? "ltr" : "rtl";
    }

    /** Links from the root of the site: {@code href}, {@code label}, and for another language {@code lang} and {@code dir}. */
    public List<Map<String, String>> of(String address) {
        List<Map<String, String>> versions = new ArrayList<>();
        String original = originals.getOrDefault(address, translated(address));
        for (PageFile page : written.getOrDefault(original, List.of())) {
            if (page.output().equals(address)) {
                continue;
            }
            if (page.output().equals(original)) {
                versions.add(0, usual(original, address));
            } else if (page.value("full").equals(original)) {
                versions.add(Map.of("href", page.output(), "label", "Easy read"));
            } else {
                language(page.output()).ifPresent(language -> versions.add(translation(page, language)));
            }
        }
        enlarged.getOrDefault(original, List.of()).stream()
                .filter(page -> !page.output().equals(address))
                .forEach(page -> versions.add(Map.of("href", page.output(), "label", "Large print")));
        return List.copyOf(versions);
    }

    /** The page in each of its languages, itself too, as {@code lang} and {@code href}; nothing for a page in one language. */
    public List<Map<String, String>> languages(String address) {
        String original = translated(address);
        List<Map<String, String>> languages = new ArrayList<>();
        for (PageFile page : written.getOrDefault(original, List.of())) {
            if (translated(page.output()).equals(original)) {
                String tag = language(page.output()).orElse(Locale.UK).toLanguageTag();
                languages.add(Map.of("lang", tag, "href", page.output()));
            }
        }
        boolean itself = languages.stream().anyMatch(page -> address.equals(page.get("href")));
        return itself && languages.size() > 1 ? List.copyOf(languages) : List.of();
    }

    private static Map<String, String> usual(String original, String address) {
        return language(address).isEmpty()
                ? Map.of("href", original, "label", "The usual page")
                : Map.of("href", original, "label", "English", "lang", Locale.UK.toLanguageTag(), "dir", "ltr");
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

    /** The page that another translates; itself where it is no translation. */
    public static String translated(String address) {
        Matcher translated = TRANSLATED.matcher(address);
        return translated.matches() ? translated.group(1) + ".html" : address;
    }
}
