package org.laypartners.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The terms of the glossary page, and how to find them in a text. */
final class Glossary {
    static final Glossary EMPTY = new Glossary(List.of());

    private static final Pattern TWO_FORMS = Pattern.compile("(.+?)\\s*\\((.+)\\)");
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}-])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}-])";

    private final List<Term> terms;
    private final Map<String, Term> byForm = new HashMap<>();
    private final Optional<Pattern> anyForm;

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        List<String> forms = new ArrayList<>();
        for (Term term : terms) {
            for (String form : term.forms()) {
                byForm.putIfAbsent(key(form), term);
                forms.add(form);
            }
        }
        this.anyForm = forms.isEmpty() ? Optional.empty() : Optional.of(pattern(forms));
    }

    static Glossary of(List<PageFile> pages) {
        return pages.stream()
                .filter(page -> page.type().equals("glossary"))
                .findFirst()
                .map(page -> new Glossary(Markdown.terms(String.join("\n", page.body()))))
                .orElse(EMPTY);
    }

    /** {@code PPI (patient and public involvement)} is written both ways on pages. */
    static Term term(String id, String name, String definition) {
        Matcher both = TWO_FORMS.matcher(name);
        List<String> forms = both.matches() ? List.of(both.group(1), both.group(2)) : List.of(name);
        return new Term(id, name, forms, definition);
    }

    List<Term> terms() {
        return terms;
    }

    /** The term that is written in a form. */
    Optional<Term> find(String form) {
        return Optional.ofNullable(byForm.get(key(form)));
    }

    /** One use of a term in a text, from one character up to another. */
    record Use(Term term, int from, int to) {}

    /** Every use, from left to right; where two begin together the longer one. */
    List<Use> uses(CharSequence text) {
        if (anyForm.isEmpty()) {
            return List.of();
        }
        List<Use> uses = new ArrayList<>();
        Matcher matcher = anyForm.get().matcher(text);
        while (matcher.find()) {
            Optional.ofNullable(byForm.get(key(matcher.group(1))))
                    .ifPresent(term -> uses.add(new Use(term, matcher.start(), matcher.end())));
        }
        return uses;
    }

    private static Pattern pattern(List<String> forms) {
        String longestFirst = forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Glossary::asWritten)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                NO_LETTER_BEFORE + "(" + longestFirst + ")s?" + NO_LETTER_AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Capitals are kept for initials, or the word "it" would be taken for IT. */
    private static String asWritten(String form) {
        String quoted = Pattern.quote(form);
        return form.equals(form.toUpperCase(Locale.ROOT)) ? "(?-i:" + quoted + ")" : quoted;
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
