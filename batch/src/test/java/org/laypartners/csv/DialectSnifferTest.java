package org.laypartners.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectSnifferTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiterBetweenCellsThatHoldTheOthers(String delimiter) {
        String text = "Project~Helped~What went best?\n".replace("~", delimiter)
                + "Letters~\"Tea; talk, maps | time\"~It was good, and clear\n".replace("~", delimiter)
                + "Letters~\"Papers; maps\"~Nothing to add; thank you | all\n".replace("~", delimiter);
        String quoted = delimiter.equals("\t") ? text : text.replace("It was good, and clear", "Good");

        assertThat(DialectSniffer.of(quoted.replace("Nothing to add; thank you | all", "None"))
                        .dialect()
                        .delimiter())
                .isEqualTo(delimiter);
    }

    @Test
    void takesExcelsWordForIt() {
        assertThat(DialectSniffer.of("sep=;\r\na,b;c,d\r\n1,2;3,4\r\n")
                        .dialect()
                        .delimiter())
                .isEqualTo(";");
    }

    @Test
    void takesNoLineBreakForADelimiter() {
        assertThat(DialectSniffer.of("sep=\r\nProject;Words\r\nLetters;Good\r\n")
                        .dialect()
                        .delimiter())
                .isEqualTo(";");
    }

    @Test
    void takesAnApostropheForAQuotationMarkWhereACellHoldsTheDelimiter() {
        Dialect dialect = DialectSniffer.of("Project,Words\n'Letters, maps','Good, clear'\n'Letters','Papers, maps'\n")
                .dialect();

        assertThat(dialect.quote()).isEqualTo('\'');
    }

    @Test
    void doesNotTakeAnApostropheInWordsForAQuotationMark() {
        Dialect dialect = DialectSniffer.of("Project,Words\nLetters,'tis fine\nLetters,It's the Trust's letter\n")
                .dialect();

        assertThat(dialect).isEqualTo(Dialect.RFC_4180);
    }

    @Test
    void doesNotTakeABackslashInAPathForAnEscape() {
        Dialect dialect = DialectSniffer.of("Project,Words\nLetters,\"C:\\letters\\\"\nLetters,\"C:\\maps, new\\\"\n")
                .dialect();

        assertThat(dialect.escape()).isEmpty();
    }

    @Test
    void knowsQuotesAfterABackslash() {
        Dialect dialect = DialectSniffer.of("Project,Words\nLetters,\"A \\\"clear\\\" one, at last\"\nLetters,\"B\"\n")
                .dialect();

        assertThat(dialect.escape()).isEqualTo(Optional.of('\\'));
    }

    @Test
    void takesOneColumnOfWordsForOneColumn() {
        DialectSniffer.Found found = DialectSniffer.of("Comments\nGood\nBetter\nBest\n");

        assertThat(found.dialect()).isEqualTo(Dialect.RFC_4180);
        assertThat(found.width()).isEqualTo(1);
    }
}
