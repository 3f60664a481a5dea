package org.laypartners.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What form tools and spreadsheet programs do to a heading that no reader sees as a difference. */
final class Mangled {
    private Mangled() {}

    static String heading(Question question, Random random) {
        List<String> spellings = new ArrayList<>(question.headings());
        spellings.add(question.ask());
        String heading = MadeTable.any(spellings, random);
        return switch (random.nextInt(10)) {
            case 0 -> heading.replace(' ', '\u00a0');
            case 1 -> heading.toUpperCase(Locale.UK);
            case 2 -> (1 + random.nextInt(40)) + ". " + heading;
            case 3 -> heading + " *";
            case 4 -> heading.replace(" ", "  ") + " ";
            case 5 -> heading + " (optional)";
            case 6 -> "\u200B" + heading;
            default -> heading;
        };
    }
}
