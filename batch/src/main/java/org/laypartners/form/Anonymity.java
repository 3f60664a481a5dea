package org.laypartners.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.Role;

/** Refuses an export that holds answers to equality monitoring together with what says whose they are. */
final class Anonymity {
    private static final int NAMED_COLUMNS = 3;

    private Anonymity() {}

    /**
     * What keeps the export from being taken in; empty when nothing does. Names headings only, never what stands below.
     *
     * @param match the form that the export was found to be
     * @param all how the export fits every form
     */
    static Optional<Recognition> refusal(Export export, HeadingMatch match, List<HeadingMatch> all) {
        return isApart(match) ? named(export, match).or(() -> timeless(export)) : mixed(match, all);
    }

    private static boolean isApart(HeadingMatch match) {
        return match.form().definition().kind() == FormKind.EQUALITY_MONITORING;
    }

    private static Optional<Recognition> named(Export export, HeadingMatch match) {
        if (export.naming().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Recognition.Unrecognised(
                "NOT_ANONYMOUS",
                "The export says who answered \"" + match.form().definition().title() + "\": see "
                        + shown(export.naming()) + ". These answers must not stand beside names or addresses.",
                "Delete this copy. In a new export delete those columns, drop it again, and set the form to be"
                        + " answered without a name."));
    }

    private static Optional<Recognition> timeless(Export export) {
        return VendorTimes.column(export, Role.SUBMITTED).isPresent()
                ? Optional.empty()
                : Optional.of(new Recognition.Unrecognised(
                        "NO_TIMES",
                        "The export does not say when each answer was sent, so its quarter is not known.",
                        "Export the form again with the time of each answer. Only the quarter is kept."));
    }

    /** A form that asks for a name, or about a project, and for equality monitoring as well. */
    private static Optional<Recognition> mixed(HeadingMatch match, List<HeadingMatch> all) {
        Set<Column> unused = new HashSet<>(match.unused());
        List<String> special = all.stream()
                .filter(Anonymity::isApart)
                .flatMap(other -> other.columns().values().stream().flatMap(List::stream))
                .filter(unused::contains)
                .map(Column::heading)
                .toList();
        return special.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recognition.Unrecognised(
                        "NOT_APART",
                        "Beside \"" + match.form().definition().title()
                                + "\" the export asks for equality monitoring: see " + shown(special)
                                + ". These answers are kept apart from all others.",
                        "Delete this copy. In a new export delete those columns and drop it again. Ask these"
                                + " questions in a form of their own."));
    }

    private static String shown(List<String> headings) {
        int more = headings.size() - NAMED_COLUMNS;
        return headings.stream()
                        .limit(NAMED_COLUMNS)
                        .map(Recogniser::shown)
                        .map(heading -> heading.isEmpty() ? "a column without a heading" : "\"" + heading + "\"")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
