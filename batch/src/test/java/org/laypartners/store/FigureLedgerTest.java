package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.store.FigureLedger.Entry;

class FigureLedgerTest extends OnBothDatabases {
    private FigureLedger ledger;

    @BeforeEach
    void open() {
        ledger = new FigureLedger(store.jdbc);
    }

    @Test
    void keepsEveryTableInItsOrder() {
        ledger.add(List.of(entry("boroughs", "first", Set.of("1")), entry("meetings", "other", Set.of("2"))));
        ledger.add(List.of(entry("boroughs", "second", Set.of("1", "3"))));

        assertThat(ledger.all()).extracting(Entry::table).containsExactly("first", "other", "second");
    }

    @Test
    void knowsTheResponsesOfWhatWasPublishedLast() {
        ledger.add(List.of(entry("boroughs", "first", Set.of("1", "2"))));
        ledger.add(List.of(entry("boroughs", "second", Set.of("2", "3"))));
        ledger.add(List.of(entry("boroughs", "withheld", Set.of())));

        assertThat(ledger.all())
                .extracting(entry -> {
                    try (Stream<String> counted = entry.counted().get()) {
                        return counted.collect(Collectors.toSet());
                    }
                })
                .containsOnly(Set.of("2", "3"));
    }

    @Test
    void keepsWhenAndWhyItWasDecided() {
        ledger.add(List.of(new Entry("boroughs", "first", () -> Stream.of("1"), "2026-10-06", "Published tonight.")));

        assertThat(ledger.all())
                .extracting(Entry::decidedOn, Entry::why)
                .containsExactly(tuple("2026-10-06", "Published tonight."));
    }

    private static Entry entry(String figure, String table, Set<String> counted) {
        return new Entry(figure, table, counted::stream, "2026-10-06", "");
    }
}
