package org.laypartners.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** How far back words are offered on 6 October 2026, and how little may be set. */
class QuartersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @Test
    void wordsAreOfferedForFiveQuartersOrForMore() {
        assertThat(settings(Map.of()).offeredFrom(DAY)).isEqualTo("2025-10-01");
        assertThat(settings(Map.of("lay-partners.offer-quarters", "13")).offeredFrom(DAY))
                .isEqualTo("2023-10-01");
    }

    @Test
    void fewerThanFiveAreRefused() {
        assertThatThrownBy(() -> settings(Map.of("lay-partners.list-quarters", "4")))
                .hasRootCauseMessage("The setting lay-partners.list-quarters is from 5: the figures need as many.");
        assertThatThrownBy(() -> settings(Map.of("lay-partners.offer-quarters", "4")))
                .hasRootCauseMessage(
                        "The setting lay-partners.offer-quarters is from 5: as many are read for the figures.");
        assertThatThrownBy(() -> settings(Map.of("lay-partners.list-answers", "0")))
                .rootCause()
                .hasMessageContaining("list-answers");
    }

    private static Settings settings(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("lay-partners", Settings.class);
    }
}
