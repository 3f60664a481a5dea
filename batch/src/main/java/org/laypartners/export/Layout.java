package org.laypartners.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.laypartners.csv.HeadingText;

/**
 * How a tool lays out its table: which columns make one question, and which rows are no answers. Whether columns side by
 * side are choices that can be ticked, or lines of a grid, the forms tell or else the rows; so every row is shown to it
 * first.
 */
final class Layout {
    private static final Set<String> PREVIEWS = Set.of("survey preview", "preview", "1", "survey test", "2");
    private static final Set<String> FALSE = Set.of("false", "0", "no");

    private final Heading heading;
    private final Predicate<String> isAsked;
    private final List<ColumnGroups.Group> groups;
    private final List<ColumnGroups.Group> undecided;
    private final Set<ColumnGroups.Group> grids = new HashSet<>();
    private final List<String> top;
    private final String first;

    /**
     * @param width how many columns the table has
     * @param isAsked whether a heading is a question that some form asks
     */
    Layout(Heading heading, int width, Predicate<String> isAsked) {
        this.heading = heading;
        this.isAsked = isAsked;
        this.groups = ColumnGroups.of(heading, width);
        groups.stream()
                .filter(group ->
                        group.parts().stream().anyMatch(part -> !part.label().isEmpty() && isAsked.test(part.label())))
                .forEach(grids::add);
        this.undecided = new ArrayList<>(groups);
        this.undecided.removeAll(grids);
        this.undecided.removeIf(
                group -> group.parts().stream().allMatch(part -> part.label().isEmpty()));
        this.first = heading.top().get(0).strip();
        this.top = heading.top().stream().map(HeadingText::fold).toList();
    }

    /** The same for the first columns only. */
    Layout narrowed(int width) {
        Layout narrowed = new Layout(heading, width, isAsked);
        narrowed.grids.addAll(grids);
        return narrowed;
    }

    void see(List<String> cells) {
        undecided.removeIf(group -> {
            boolean choices = group.parts().stream().allMatch(part -> part.fits(at(cells, part.index())));
            return !choices && grids.add(group);
        });
    }

    /** The columns as they are handed on, in the file's order. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        Set<Role> taken = new HashSet<>();
        for (ColumnGroups.Group group : groups) {
            if (grids.contains(group)) {
                group.parts().forEach(part -> sources.add(line(group, part)));
            } else {
                boolean only = group.role() == Role.QUESTION || group.role() == Role.DROPPED;
                Role role = only || taken.add(group.role()) ? group.role() : again();
                sources.add(new Source(group.heading(), role, group.also(), group.parts()));
            }
        }
        return sources;
    }

    /** What a second column of the same use is: a form may well ask for a name; a field tool only says things twice. */
    private Role again() {
        boolean fieldTool = heading.format() == ExportFormat.ODK || heading.format() == ExportFormat.KOBO;
        return fieldTool ? Role.DROPPED : Role.QUESTION;
    }

    private static Source line(ColumnGroups.Group group, Part part) {
        String heading = part.label().isEmpty() ? group.heading() : group.heading() + " [" + part.label() + "]";
        return Source.of(part.index(), heading, Role.QUESTION, part.label());
    }

    /** Why a row is no answer; empty when it is one. */
    Optional<LeftOut> leftOut(List<String> cells) {
        if (isHeadingAgain(cells)) {
            return Optional.of(LeftOut.HEADING);
        }
        return switch (heading.format()) {
            case QUALTRICS -> qualtrics(cells);
            case LIMESURVEY ->
                isBlank(cells, "submitdate") && isBlank(cells, "date submitted")
                        ? Optional.of(LeftOut.UNFINISHED)
                        : Optional.empty();
            case TABLE -> LeftOut.isTotal(cells) ? Optional.of(LeftOut.TOTAL) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<LeftOut> qualtrics(List<String> cells) {
        if (PREVIEWS.contains(under(cells, "status"))
                || under(cells, "distributionchannel").equals("preview")) {
            return Optional.of(LeftOut.PREVIEW);
        }
        return FALSE.contains(under(cells, "finished")) ? Optional.of(LeftOut.UNFINISHED) : Optional.empty();
    }

    private boolean isHeadingAgain(List<String> cells) {
        return cells.size() > 1
                && cells.get(0).strip().equalsIgnoreCase(first)
                && cells.stream().map(HeadingText::fold).toList().equals(top);
    }

    /** Blank in a column that is there; a column that is not there says nothing. */
    private boolean isBlank(List<String> cells, String column) {
        return !top.contains(column) || under(cells, column).isEmpty();
    }

    private String under(List<String> cells, String column) {
        int index = top.indexOf(column);
        return index < 0 ? "" : at(cells, index).strip().toLowerCase(Locale.ROOT);
    }

    private static String at(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
