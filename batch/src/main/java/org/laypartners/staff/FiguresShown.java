package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import org.laypartners.measure.Measure;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;

/** What the public sees of each figure and why, and the true numbers behind. */
final class FiguresShown {
    private final StaffMaterial material;

    FiguresShown(StaffMaterial material) {
        this.material = material;
    }

    Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(shown());
        if (!material.measures().isEmpty()) {
            sections.add(trueFigures());
        }
        return new Report("figures", "Public figures", "Public figures", sections);
    }

    private Section shown() {
        Section section = Section.of(
                "shown",
                "What the public sees",
                "A figure about people changes when a quarter has closed and enough new answers came. Each is checked"
                        + " with all others and with what was published before, so that nobody can be worked out.");
        return material.figureNotes().isEmpty()
                ? Section.of("shown", "What the public sees", "There are no figures about people yet.")
                : section.with(new Table(
                        "Figures about people",
                        List.of(Column.of("Figure"), Column.of("Period"), Column.of("Tonight"), Column.of("Why")),
                        material.figureNotes().stream()
                                .map(note -> List.of(
                                        Field.of(note.title()),
                                        Field.of(note.period()),
                                        Field.of(note.state()),
                                        Field.of(note.why())))
                                .toList()));
    }

    private Section trueFigures() {
        return Section.of(
                        "true-figures",
                        "Behind the public figures",
                        "The true numbers, before small ones were hidden and others rounded. They must not leave the"
                                + " Trust.")
                .list(material.measures().stream().map(FiguresShown::figure).toList());
    }

    private static Item figure(Measure measure) {
        String id = measure.heading().id();
        return new Item("", "", measure.heading().title() + " (CSV)", "data/" + id + ".csv");
    }
}
