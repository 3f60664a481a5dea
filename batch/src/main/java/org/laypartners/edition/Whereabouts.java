package org.laypartners.edition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.laypartners.form.Forms;
import org.laypartners.store.PersonalValues;

/** Says of a personal value what it is and in which answer it stands, and never the value. */
record Whereabouts(PersonalValues personal, Forms forms) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String WAY_ON = "If it points to nobody, or is the Trust's own,"
            + " \"When a release is stopped\" in docs/running-it.md says what to do.";

    String of(String value) {
        List<PersonalValues.Origin> origins = personal.origins(value);
        return origins.stream()
                        .findFirst()
                        .map(first -> from(first, origins.size() - 1))
                        .orElse("")
                + WAY_ON;
    }

    private String from(PersonalValues.Origin first, int more) {
        String form = new FormWording(forms).titles().getOrDefault(first.form(), first.form());
        String place = first.file().isEmpty() ? "" : " (" + first.file() + ", row " + first.row() + ")";
        return "It is " + withArticle(first.kind()) + " from \"" + form + "\", "
                + first.day().format(DAY) + place + (more == 0 ? "" : ", and from " + more + " more") + ". ";
    }

    private static String withArticle(String kind) {
        return (kind.matches("[aeioN].*") && !kind.startsWith("National") ? "an " : "a ") + kind;
    }
}
