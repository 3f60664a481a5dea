package org.laypartners.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.quotation.Offer;
import org.laypartners.quotation.Quotations;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;

/** The workbook "Words to approve", filled in: some words are approved, one is refused, and the rest wait. */
final class ExampleDecisions {
    private static final int REFUSED = 3;
    private static final int MOST = 40;

    private final Map<String, String> ask;
    private final List<Offer> offers;

    ExampleDecisions(Map<String, String> ask, List<Feedback> feedback, List<LeadFeedback> leads) {
        this.ask = ask;
        this.offers = Stream.concat(
                        Quotations.of(feedback, List.of(), List.of(), Set.of()).waiting().stream()
                                .limit(6),
                        Quotations.of(List.of(), leads, List.of(), Set.of()).waiting().stream())
                .limit(MOST)
                .toList();
    }

    Table table() {
        Table table = new Table(List.copyOf(ask.values()));
        for (int i = 0; i < offers.size(); i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            put(cells, "quo_reference", offers.get(i).reference());
            put(cells, "quo_project", offers.get(i).project());
            put(cells, "quo_words", offers.get(i).words());
            put(cells, "quo_decision", i == REFUSED ? "Refuse" : "Approve");
            table.add(cells);
        }
        return table;
    }

    private void put(Map<String, String> cells, String question, String text) {
        cells.put(ask.getOrDefault(question, question), text);
    }
}
