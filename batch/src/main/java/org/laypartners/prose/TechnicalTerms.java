package org.laypartners.prose;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Words of the trade, which most readers need explained. */
public final class TechnicalTerms {
    private static final String EXPLAINED_NEXT =
            "(s|'s)?\\s*(\\(|,? which (is|are|means)|,? or |:| means? | (is|are) (a|an|when|where) )";

    private final List<Term> terms;

    private TechnicalTerms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    private record Term(String name, Pattern used, Pattern explained) {
        static Term of(String name) {
            String quoted = Pattern.quote(name);
            return new Term(
                    name,
                    Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])" + quoted + "s?(?![\\p{L}\\p{N}-])"),
                    Pattern.compile("(?i)\\(" + quoted + "s?\\)|" + quoted + EXPLAINED_NEXT));
        }
    }

    /**
     * Reads the list.
     *
     * @param csv with a column {@code term}; what stands in brackets after a term is left out
     * @throws ProseException where it cannot be read
     */
    public static TechnicalTerms read(Path csv) {
        return new TechnicalTerms(CsvList.read(
                csv,
                "The list of technical terms cannot be read",
                row -> Term.of(row.get("term").replaceAll("\\s*\\(.*\\)", ""))));
    }

    /** The terms that stand in a text, in the list's order. */
    public List<String> in(CharSequence text) {
        return terms.stream()
                .filter(term -> term.used().matcher(text).find())
                .map(Term::name)
                .toList();
    }

    /** Whether a text says beside a term what it means. */
    public boolean explains(String name, CharSequence text) {
        return terms.stream()
                .filter(term -> term.name().equals(name))
                .anyMatch(term -> term.explained().matcher(text).find());
    }
}
