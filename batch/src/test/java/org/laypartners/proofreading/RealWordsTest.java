package org.laypartners.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteFolders;

/** The site's own pages, as an editor would want them read. */
class RealWordsTest {
    /** What the pages should be: for most readers of eleven years, and none harder than grade 7. */
    private static final double MEDIAN_AGE = 11;

    private static final ContentReport REPORT = ContentCheck.check(
            new SiteFolders(Path.of("")),
            new ContentLists(
                    Path.of("batch/reference/plain_words.csv"),
                    Path.of("batch/reference/technical_terms.csv"),
                    Path.of("batch/reading-scores.csv")),
            LocalDate.of(2026, 11, 28));

    /** Advice is for an editor to weigh, so it fails nothing. */
    @Test
    void theyHaveNoFault() {
        assertThat(REPORT.findings())
                .filteredOn(finding -> finding.kind() == ContentFinding.Kind.ERROR)
                .isEmpty();
    }

    @Test
    void halfOfThemAreForReadersOfElevenOrYounger() {
        double[] ages = REPORT.scores().stream()
                .mapToDouble(score -> score.now().age())
                .sorted()
                .toArray();

        assertThat(ages).hasSizeGreaterThan(40);
        assertThat(ages[ages.length / 2]).isLessThanOrEqualTo(MEDIAN_AGE);
    }

    @Test
    void noneIsHarderThanGradeSeven() {
        assertThat(REPORT.scores())
                .allSatisfy(score ->
                        assertThat(score.now().grade()).as(score.page()).isLessThanOrEqualTo(PageScore.HARDEST));
    }

    @Test
    void theyAreHeldAgainstScoresThatWereAccepted() {
        assertThat(REPORT.scores())
                .filteredOn(score -> score.accepted().isPresent())
                .hasSizeGreaterThan(40);
    }
}
