package org.laypartners.example;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Expressions of interest, as the live workbook of Microsoft Forms has them; three rows hold something to refuse. */
final class ExampleExpressions {
    static final DateTimeFormatter STAMP = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private static final List<String> BOROUGHS = List.of(
            "Westminster",
            "Westminster",
            "Westminster",
            "Ealing",
            "Ealing",
            "Ealing",
            "Hammersmith and Fulham",
            "Hammersmith and Fulham",
            "Brent",
            "Brent",
            "Kensington and Chelsea",
            "Hounslow");
    private static final Map<String, String> DISTRICTS = Map.of(
            "Westminster",
            "W2",
            "Ealing",
            "W5",
            "Hammersmith and Fulham",
            "W6",
            "Brent",
            "NW10",
            "Kensington and Chelsea",
            "W8",
            "Hounslow",
            "TW3");
    private static final List<String> REASONS = List.of(
            "I look after a neighbour and we spend a lot of time in waiting rooms. I have ideas.",
            "The letters I get are hard to read. I would like to help make them better.",
            "I used to run a community kitchen and I care about good food.",
            "I want more people like me to be heard when plans are made.",
            "I retired last year and I have time to give something back.",
            "English is my second language. I know what it is like not to understand a form.");

    private final Random random = new Random(2026);
    private final Map<String, String> ask;
    private final List<String> projects;
    private final List<String> interests;

    ExampleExpressions(Map<String, String> ask, List<String> projects, List<String> interests) {
        this.ask = ask;
        this.projects = projects;
        this.interests = interests;
    }

    Table table() {
        List<String> headings =
                new ArrayList<>(List.of("Id", "Start time", "Completion time", "Email", "Name", "Language"));
        headings.addAll(ask.values());
        Table table = new Table(headings);
        List<String> names = InventedPeople.names(48);
        for (int i = 0; i < names.size(); i++) {
            table.add(row(i + 1, names.get(i)));
        }
        return table;
    }

    private Map<String, String> row(int id, String name) {
        LocalDateTime started = LocalDateTime.of(2025, 10, 6, 9, 5, 11)
                .plusDays(id * 7L + id % 4)
                .plusMinutes(id * 37L);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Id", Integer.toString(id));
        cells.put("Start time", started.format(STAMP));
        cells.put("Completion time", started.plusMinutes(9).format(STAMP));
        cells.put("Email", "anonymous");
        cells.put("Language", "English (United Kingdom)");
        String borough = BOROUGHS.get(random.nextInt(BOROUGHS.size()));
        answer(cells, "eoi_project", id % 3 == 0 ? "Any" : projects.get(id % projects.size()));
        answer(cells, "eoi_name", name);
        contact(cells, id, name);
        answer(cells, "eoi_postcode_district", id == 17 ? "W2 9ZZ" : DISTRICTS.getOrDefault(borough, "W2"));
        answer(cells, "eoi_borough", borough);
        answer(cells, "eoi_link", id % 4 == 0 ? "Carer or family member;I live in north west London;" : "Patient now;");
        answer(
                cells,
                "eoi_interests",
                interests.get(id % interests.size()) + ";" + interests.get(id * 3 % 7 + 1) + ";");
        answer(cells, "eoi_how", id % 5 == 0 ? "By phone;Reading and commenting;" : "Online meetings;In person;");
        answer(cells, "eoi_when", id % 2 == 0 ? "Weekday evening;" : "Weekday morning;Weekday afternoon;");
        answer(cells, "eoi_hours", "3 to 5");
        answer(cells, "eoi_commit80", id % 6 == 0 ? "Mostly, I would like to talk about it" : "Yes");
        needs(cells, id);
        answer(cells, "eoi_experience", REASONS.get(id % REASONS.size()));
        answer(cells, "eoi_coi", id % 16 == 0 ? "Yes" : "No");
        answer(cells, "eoi_coi_detail", id % 16 == 0 ? "I own a few shares in a company that sells bandages." : "");
        answer(cells, "eoi_employed", "No");
        answer(cells, "eoi_payment", id % 3 == 1 ? "Not sure, send me information" : "No, thank you");
        answer(cells, "eoi_induction", "A chat first;Meet a current lay partner;");
        answer(
                cells,
                "eoi_heard",
                List.of("Website", "Staff", "Leaflet", "Community group", "Friend")
                        .get(id % 5));
        answer(cells, "eoi_privacy", id == 31 ? "No" : "Yes");
        answer(cells, "eoi_keep", "Yes");
        return cells;
    }

    private void contact(Map<String, String> cells, int id, String name) {
        String preference =
                List.of("Email", "Email", "Phone", "Post", "Text message").get(id % 5);
        answer(cells, "eoi_contact_pref", preference);
        answer(cells, "eoi_email", id % 5 <= 1 && id != 25 ? InventedPeople.email(name) : "");
        answer(cells, "eoi_phone", id % 5 == 2 || id % 5 == 4 ? InventedPeople.phone(100 + id) : "");
        answer(cells, "eoi_address", id % 5 == 3 && id % 10 == 3 ? id + " Quince Example Row, London" : "");
    }

    private void needs(Map<String, String> cells, int id) {
        answer(
                cells,
                "eoi_access",
                switch (id % 6) {
                    case 1 -> "Large print;";
                    case 3 -> "Step-free access;Travel booked;";
                    case 5 -> id % 4 == 1 ? "BSL interpreter;" : "Nothing;";
                    default -> "";
                });
    }

    private void answer(Map<String, String> cells, String question, String text) {
        String heading = ask.get(question);
        if (heading == null) {
            throw new IllegalArgumentException("the form has no question " + question);
        }
        cells.put(heading, text);
    }
}
