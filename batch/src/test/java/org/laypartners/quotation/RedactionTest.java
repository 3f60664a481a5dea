package org.laypartners.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private final Redaction redaction = new Redaction(
            List.of("Amina Example", "O'NEIL, Jo (External)", "Zoë Bar-Sample", "Grace", "LP-07", "Kitchen tablet"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to amina@mail.example please | Write to [email address removed] please",
                "amina at mail dot example | [email address removed]",
                "amina (at) mail.example | [email address removed]",
                "AMINA@MAIL.EXAMPLE | [email address removed]",
                "see https://mail.example/amina?x=1 now | see [web address removed] now",
                "see www.mail.example | see [web address removed]",
                "I am @amina_e there | I am [web address removed] there",
                "my number is 943 476 5919. | my number is [NHS number removed].",
                "943-476-5919 or 9434765919 | [NHS number removed] or [NHS number removed]",
                "my number is \u0669\u0664\u0663 \u0664\u0667\u0666 \u0665\u0669\u0661\u0669. | my number is [NHS number removed].",
                "ring 07700 900123 | ring [phone number removed]",
                "ring +44 (0)20 7946 0123 today | ring [phone number removed] today",
                "ring 020-7946-0123 | ring [phone number removed]",
                "I live in W2 1NY, upstairs | I live in [postcode removed], upstairs",
                "at w21ny | at [postcode removed]",
                "NI ab 12 34 56 c | NI [National Insurance number removed]",
                "born 3 May 1961 | [date of birth removed]",
                "03/05/1961 | [date of birth removed]",
                "1961-05-03 | [date of birth removed]",
                "DOB: 3.5.61 | [date of birth removed]",
                "since May 3rd, 1961 | since [date of birth removed]",
                "Amina Example was kind | [name removed] was kind",
                "AMINA EXAMPLE was kind | [name removed] was kind",
                "amina example was kind | [name removed] was kind",
                "Amina's idea | [name removed]'s idea",
                "thank you Jo O’Neil | thank you Jo [name removed]",
                "Mrs Zoe Bar-Sample | Mrs [name removed]",
                "Grace helped | [name removed] helped",
            })
    void takesOutWhatPointsToAPerson(String words, String left) {
        assertThat(redaction.redact(words)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The letter came on 6 August 2026 and said 10 June 2025.",
                "Ward 7 has 1,234 beds and cost £1200000 in 2026.",
                "The code 943 476 5918 is not a real number.",
                "I came from W2 with grace.",
                "About 3 in 10 of us, or 30 percent; at 10.30 on 05/10/2026.",
                "We will, may and mark. Ask at the desk.",
                "Tea. And cake.For all.",
                "IN CAPITALS ABOUT THE WARD",
            })
    void leavesAloneWhatPointsToNobody(String words) {
        assertThat(redaction.redact(words)).isEqualTo(words);
        assertThat(redaction.leavesAlone(words)).isTrue();
    }

    @Test
    void seesThroughDisguises() {
        assertThat(redaction.redact("\uFF10\uFF17\uFF17\uFF10\uFF10 \uFF19\uFF10\uFF10\uFF11\uFF12\uFF13"))
                .isEqualTo("[phone number removed]");
        assertThat(redaction.redact("am\u200Bina@ma\u00ADil.example")).isEqualTo("[email address removed]");
        assertThat(redaction.redact("Amina\u00A0\u00A0Example")).isEqualTo("[name removed]");
        assertThat(redaction.redact("Amina\nExample")).isEqualTo("[name removed]");
        assertThat(redaction.redact("amina \n example")).isEqualTo("[name removed]");
        assertThat(redaction.redact("Ami\u0302na Example")).isEqualTo("[name removed]");
        assertThat(redaction.redact("A\u202Emina Example")).isEqualTo("[name removed]");
        assertThat(redaction.redact("\uFF21\uFF2D\uFF29\uFF2E\uFF21")).isEqualTo("[name removed]");
    }

    @Test
    void doesNothingTwice() {
        String once = redaction.redact("Amina Example, amina@mail.example, 07700 900123, W2 1NY");

        assertThat(redaction.redact(once)).isEqualTo(once);
        assertThat(redaction.leavesAlone(once)).isTrue();
    }

    /** What editors wrote holds nobody's details but the site's own contact page. */
    @Test
    void leavesThePagesOfTheSiteAlone() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("site-content"))) {
            List<Path> all = pages.filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !page.endsWith("contact.md"))
                    .toList();
            assertThat(all).isNotEmpty();
            for (Path page : all) {
                for (String line :
                        Files.readString(page, StandardCharsets.UTF_8).lines().toList()) {
                    String words = line.replaceAll("\\(http[^)]*\\)|https?://\\S+|www\\.\\S+|\\$\\{[^}]*}", "");
                    assertThat(new Redaction(List.of()).leavesAlone(words))
                            .as(page.getFileName() + ": " + words)
                            .isTrue();
                }
            }
        }
    }
}
