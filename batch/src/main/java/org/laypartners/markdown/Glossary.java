package org.laypartners.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.laypartners.checksum.Fingerprint;
import org.laypartners.content.PageFile;

/** The terms of the glossary page, and how to find them in a text. */
public final class Glossary {
    /** Explains nothing. */
    public static final Glossary EMPTY = new Glossary(List.of());

    /** Of most signs of a text it is known beforehand what they are: the first of Unicode. */
    private static final int USUAL = 0x80;

    private static final boolean[] USUAL_IN_WORDS = usualInWords();

    private static final Pattern TWO_FORMS = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private final List<Term> terms;
    private final String fingerprint;

    /** The first term of each form. */
    private final Map<String, Term> byForm = new HashMap<>();

    /** By the small letter that a form begins with, the longest form first. */
    private final Map<Character, List<Form>> forms = new HashMap<>();

    /** The same for the first signs of Unicode, in either case. */
    private final Form[][] usualForms = new Form[USUAL][];

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.fingerprint = Fingerprint.of(terms.stream()
                .map(term -> List.of(term.id(), term.name(), term.forms(), term.definition()))
                .toList());
        terms.forEach(term -> term.forms().forEach(form -> byForm.putIfAbsent(key(form), term)));
        terms.stream()
                .flatMap(term -> term.forms().stream())
                .map(form -> new Form(form, byForm.getOrDefault(key(form), terms.get(0))))
                .sorted(Comparator.comparingInt(Form::length).reversed())
                .forEach(form -> forms.computeIfAbsent(form.initial(), each -> new ArrayList<>())
                        .add(form));
        for (char letter = 0; letter < USUAL; letter++) {
            usualForms[letter] = beginningWith(letter);
        }
    }

    /** The terms of the first page of the type {@code glossary}; none where there is no such page. */
    public static Glossary of(List<PageFile> pages) {
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

    /** All of them, in the order of the page. */
    public List<Term> terms() {
        return terms;
    }

    /** The term that is written in a form. */
    public Optional<Term> find(String form) {
        return Optional.ofNullable(byForm.get(key(form)));
    }

    /** Differs where any term does. */
    public String fingerprint() {
        return fingerprint;
    }

    /** One use of a term in a text, from one character up to another. */
    record Use(Term term, int from, int to) {}

    /** Every use, from left to right; where two begin together the longer one. */
    List<Use> uses(String text) {
        List<Use> uses = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Use use = useAt(text, at);
            if (use == null) {
                at++;
            } else {
                uses.add(use);
                at = use.to();
            }
        }
        return uses;
    }

    private @Nullable Use useAt(String text, int at) {
        char letter = text.charAt(at);
        Form[] candidates = letter < USUAL ? usualForms[letter] : beginningWith(letter);
        // Most letters stand within a word, or begin one that no form begins like.
        if (candidates.length == 0 || isInWord(text, at - 1)) {
            return null;
        }
        for (Form form : candidates) {
            int end = at + form.length();
            if (form.standsAt(text, at)) {
                // Of a word in the plural, the ending is explained with it.
                int plural = end < text.length() && Form.folded(text.charAt(end)) == 's' ? end + 1 : end;
                if (!isInWord(text, plural)) {
                    return new Use(form.term(), at, plural);
                }
                if (!isInWord(text, end)) {
                    return new Use(form.term(), at, end);
                }
            }
        }
        return null;
    }

    private Form[] beginningWith(char letter) {
        return forms.getOrDefault(Form.folded(letter), List.of()).toArray(Form[]::new);
    }

    /** Whether the sign there is a part of a word; signs beyond the basic plane are seen from both their halves. */
    private static boolean isInWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char letter = text.charAt(at);
        if (letter < USUAL_IN_WORDS.length) {
            return USUAL_IN_WORDS[letter];
        }
        return isInWord(Character.isLowSurrogate(letter) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at));
    }

    private static boolean isInWord(int sign) {
        return Character.isLetter(sign) || isNumber(sign) || sign == '-';
    }

    private static boolean[] usualInWords() {
        boolean[] usual = new boolean[USUAL];
        for (int sign = 0; sign < USUAL; sign++) {
            usual[sign] = isInWord(sign);
        }
        return usual;
    }

    private static boolean isNumber(int sign) {
        int type = Character.getType(sign);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
