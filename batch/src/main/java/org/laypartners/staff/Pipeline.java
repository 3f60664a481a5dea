package org.laypartners.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.measure.ReplyTimes;
import org.laypartners.measure.Stage;
import org.laypartners.report.Chart;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;

/** How far everybody has come, how long the first reply took, and the workbook in which staff keep both. */
final class Pipeline {
    private static final List<Stage> NOTED = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.RECEIVED)
            .toList();

    private final StaffMaterial material;
    private final List<Applicant> everybody;
    private final ReplyTimes replies;

    Pipeline(StaffMaterial material, List<Applicant> everybody, ReplyTimes replies) {
        this.material = material;
        this.everybody = everybody;
        this.replies = replies;
    }

    List<Section> sections() {
        return List.of(stages(), replies(), whoIsWhere());
    }

    private Section stages() {
        long most = Arrays.stream(Stage.values()).mapToLong(this::at).max().orElse(0);
        return Section.of(
                        "stages",
                        "How far people have come",
                        "Everybody who asked to join, and whose details are still kept, by the last thing that"
                                + " happened.")
                .with(new Chart.Bars(
                        "How far people have come",
                        Arrays.stream(Stage.values())
                                .map(stage -> new Chart.Bar(stage.words(), Words.number(at(stage)), (int)
                                        (most == 0 ? 0 : at(stage) * 100 / most)))
                                .toList()))
                .with(new Table(
                        "People by stage",
                        List.of(Column.of("Stage"), Column.of("People")),
                        Arrays.stream(Stage.values())
                                .map(stage -> List.of(Field.of(stage.words()), Field.of(at(stage))))
                                .toList()));
    }

    private long at(Stage stage) {
        return Expressions.at(everybody, stage).count();
    }

    private Section replies() {
        int due = replies.inTime() + replies.late();
        return Section.of(
                        "replies",
                        "How long the first reply takes",
                        due == 0
                                ? "Nobody has had a reply yet, and nobody has waited longer than promised."
                                : replies.inTime() + " of " + Words.count(due, "person", "people")
                                        + " had a reply within " + material.replyWithin() + " working days.",
                        "Those who asked less than " + material.replyWithin()
                                + " working days ago, and have had no reply, are not counted yet.")
                .with(new Table(
                        "First replies, in working days",
                        List.of(Column.of("What"), Column.of("Number")),
                        List.of(
                                List.of(Field.of("People who had a first reply"), Field.of(replies.replied())),
                                List.of(Field.of("Replies in time"), Field.of(replies.inTime())),
                                List.of(Field.of("Late, or still waiting past the promise"), Field.of(replies.late())),
                                List.of(
                                        Field.of("Middle reply time, in working days"),
                                        Field.of(replies.median(), "No replies")))));
    }

    /** Its headings in the files are those of the form "progress". */
    private Section whoIsWhere() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.inFiles("Reference"),
                Column.of("Name"),
                Column.onPage(AccessNeeds.COLUMN),
                Column.onPage("Stage"),
                Column.onPage("Asked on")));
        NOTED.forEach(stage -> columns.add(Column.of(heading(stage))));
        return Section.of(
                        "who-is-where",
                        "Who is where",
                        "Fill in the days in the workbook, save it under any name, and drop it in the inbox. A row says"
                                + " all that is known of one person: the workbook that you saved last counts.",
                        "When somebody comes back after a pause, empty \"Paused from\".")
                .with(new Table(
                        "What happened when",
                        columns,
                        everybody.stream().map(Pipeline::row).toList()))
                .toFillIn()
                .onScreenOnly();
    }

    private static List<Field> row(Applicant one) {
        return Stream.concat(
                        Stream.of(
                                Field.of(one.reference()),
                                Field.of(one.expression().name()),
                                AccessNeeds.of(one.expression()),
                                Field.of(one.stage().words()),
                                Field.of(one.asked())),
                        NOTED.stream().map(stage -> Field.of(one.since(stage), "")))
                .toList();
    }

    /** As the form "progress" asks. */
    private static String heading(Stage stage) {
        return switch (stage) {
            case ACTIVE, PAUSED -> stage.words() + " from";
            default -> stage.words() + " on";
        };
    }
}
