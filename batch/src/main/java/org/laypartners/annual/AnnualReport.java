package org.laypartners.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.quotation.PublicQuotation;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;

/** A year of the programme for the board and the strategic lay forum: numbers, what changed, commitments, what comes next. */
public final class AnnualReport {
    private static final List<String> HOW_WE_DID = List.of("commitments", "principles", "difference");
    private static final List<String> CHANGED = List.of("changes", "say");

    private final String period;
    private final List<PublicTable> tables;
    private final List<Section> next;
    private final Shaped shaped;

    /**
     * A report from what the public may see.
     *
     * @param period the year, in words
     * @param tables the public figures, in their order
     * @param approved words that may be shown
     * @param questions the wording of each question, by its id, in the order of the forms
     * @param next what comes next, as staff wrote it
     */
    public AnnualReport(
            String period,
            List<PublicTable> tables,
            List<PublicQuotation> approved,
            Map<String, String> questions,
            List<Section> next) {
        this.period = period;
        this.tables = List.copyOf(tables);
        this.next = List.copyOf(next);
        this.shaped = new Shaped(approved, questions);
    }

    public Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(inShort());
        tables(CHANGED).map(FigureSection::of).forEach(sections::add);
        sections.addAll(shaped.sections());
        tables(HOW_WE_DID).map(FigureSection::of).forEach(sections::add);
        tables.stream()
                .filter(table -> !HOW_WE_DID.contains(table.id()) && !CHANGED.contains(table.id()))
                .map(FigureSection::of)
                .forEach(sections::add);
        sections.addAll(next);
        return new Report("annual-report", "Annual report", "Annual report, " + period, "", false, sections);
    }

    private Section inShort() {
        String heading = "The programme in numbers";
        return tables.isEmpty()
                ? Section.of("in-short", heading, "There are no figures for this year yet.")
                : Section.of(
                                "in-short",
                                heading,
                                "Counts of people are protected: small ones are not shown, and the rest are rounded."
                                        + " Nothing here names anybody.")
                        .list(tables.stream()
                                .map(table -> Item.of(table.title() + ":", table.sentence()))
                                .toList());
    }

    private Stream<PublicTable> tables(List<String> ids) {
        return ids.stream()
                .flatMap(id -> tables.stream().filter(table -> table.id().equals(id)));
    }
}
