package org.laypartners.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.representation.Comparison;
import org.laypartners.representation.RoomRow;
import org.laypartners.representation.RoomTable;
import org.laypartners.representation.Verdict;

/** Who is in the room, and who is missing: answers to equality monitoring beside Census 2021. */
final class InTheRoom {
    private static final String TITLE = "Who is in the room";

    private final StaffMaterial material;
    private final Map<String, List<RoomTable>> byTopic;

    InTheRoom(StaffMaterial material) {
        this.material = material;
        this.byTopic = material.room().stream()
                .collect(Collectors.groupingBy(RoomTable::topic, LinkedHashMap::new, Collectors.toList()));
    }

    Report report() {
        List<Section> sections = new ArrayList<>(List.of(inShort()));
        byTopic.forEach((topic, tables) -> sections.add(topic(topic, tables)));
        return new Report("in-the-room", TITLE, TITLE, sections);
    }

    private Section inShort() {
        String who = "Answers have no name, and are joined to nothing. From " + material.roomPeriod() + ".";
        if (material.room().stream().allMatch(RoomTable::withheld)) {
            return Section.of("in-short", "In short", who, "There are too few answers to show anything yet.");
        }
        return Section.of(
                        "in-short",
                        "In short",
                        who,
                        "\"Expected\" is how many there would be if as many of us came from a group as of the people who"
                                + " live here. By chance alone there are often some more or fewer: we call a number more or"
                                + " fewer than expected only where chance would give it less than once in 20 times. With"
                                + " many groups, about one in 20 is called so by chance.",
                        "Small numbers are hidden on this page too, and the rest are to the nearest 5. With fewer than 20"
                                + " answers we compare nothing.")
                .list(findings());
    }

    /** Only where something stands out: a page of "too few to say" tells nothing. */
    private List<Item> findings() {
        List<Item> findings = material.room().stream()
                .filter(table -> table.rows().stream().anyMatch(InTheRoom::standsOut))
                .map(table -> Item.of(table.cohort() + ", " + table.topic() + ":", table.headline()))
                .toList();
        return findings.isEmpty()
                ? List.of(Item.of(
                        "", "In no group are there clearly more or fewer people than expected, as far as we can tell."))
                : findings;
    }

    private static boolean standsOut(RoomRow row) {
        return Stream.of(row.boroughs(), row.catchment())
                .flatMap(Optional::stream)
                .anyMatch(comparison -> comparison.verdict() == Verdict.FEWER || comparison.verdict() == Verdict.MORE);
    }

    private Section topic(String topic, List<RoomTable> tables) {
        List<List<Field>> rows = tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> row(table, row)))
                .toList();
        String id = topic.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        List<Item> notes = tables.stream().map(InTheRoom::note).toList();
        return Section.of(id, topic)
                .list(notes)
                .withRows(
                        topic,
                        List.of(
                                Column.grouping("Who"),
                                Column.of("Group"),
                                Column.of("People"),
                                Column.of("Expected from the eight boroughs"),
                                Column.of("By chance alone, boroughs"),
                                Column.of("Beside the boroughs"),
                                Column.of("Expected from our catchment"),
                                Column.of("By chance alone, catchment"),
                                Column.of("Beside our catchment")),
                        rows)
                .orElseGet(() -> Section.of(id, topic).list(notes));
    }

    private static Item note(RoomTable table) {
        String said = table.withheld()
                ? table.headline()
                : "Of " + table.base() + " people."
                        + table.notAnswered()
                                .map(left -> " Not answered: " + left + ".")
                                .orElse("");
        return Item.of(table.cohort() + ":", said);
    }

    private static List<Field> row(RoomTable table, RoomRow row) {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of(table.cohort()), Field.of(row.category()), count(row.people())));
        fields.addAll(beside(row.boroughs()));
        fields.addAll(beside(row.catchment()));
        return fields;
    }

    /** A number where a number is shown, so that a spreadsheet can sum it. */
    private static Field count(String people) {
        return people.matches("[0-9]+") ? Field.of(Long.parseLong(people)) : Field.of(people);
    }

    private static List<Field> beside(Optional<Comparison> comparison) {
        return List.of(
                Field.of(
                        comparison
                                .map(each -> OptionalDouble.of(each.expected()))
                                .orElse(OptionalDouble.empty()),
                        ""),
                Field.of(comparison.map(InTheRoom::chance).orElse("")),
                comparison.map(each -> verdict(each.verdict())).orElseGet(() -> Field.of("")));
    }

    private static String chance(Comparison comparison) {
        return comparison.least().isPresent() && comparison.most().isPresent()
                ? comparison.least().getAsInt() + " to " + comparison.most().getAsInt()
                : "";
    }

    private static Field verdict(Verdict verdict) {
        return switch (verdict) {
            case FEWER, MORE -> Field.tag(verdict.words(), Field.WARN);
            case WITHIN_CHANCE -> Field.tag(verdict.words(), Field.GOOD);
            case TOO_FEW_TO_SAY -> Field.of(verdict.words());
        };
    }
}
