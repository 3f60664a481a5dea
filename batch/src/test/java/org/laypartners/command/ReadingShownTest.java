package org.laypartners.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laypartners.command.Programme.Advice;
import org.laypartners.command.Programme.Reading;
import org.laypartners.command.Programme.Score;

class ReadingShownTest {
    private static final Score EASY = new Score("site-content/a.md", 2.0, 7.0, Optional.of(2.0));
    private static final Score HARD = new Score("site-content/b.md", 6.0, 11.0, Optional.of(5.5));

    @Test
    void endsWithASummary() {
        Reading reading = new Reading(
                List.of(
                        new Advice(true, "site-content/a.md", "site-content/a.md, line 3: Wrong."),
                        new Advice(false, "site-content/c.md", "site-content/c.md, line 4: Long.")),
                List.of(EASY, HARD));

        assertThat(new ReadingShown(reading).lines())
                .startsWith("Fault:  site-content/a.md, line 3: Wrong.", "Advice: site-content/c.md, line 4: Long.")
                .endsWith(
                        "Read the content: 3 pages, 1 fault, 1 piece of advice. Mend the faults before you publish.",
                        "Median reading age: 9.0.",
                        "Hardest page: site-content/b.md, grade 6.0.");
    }

    @Test
    void showsEachPageBesideTheGradeAcceptedBefore() {
        Score fresh = new Score("site-content/d.md", 10.0, 15.0, Optional.empty());

        List<String> lines = new ReadingShown(new Reading(List.of(), List.of(EASY, HARD, fresh))).lines();

        assertThat(lines.get(1)).matches("   2\\.0  age  7\\.0  site-content/a\\.md +2\\.0");
        assertThat(lines.get(2)).matches("   6\\.0  age 11\\.0  site-content/b\\.md +5\\.5  harder");
        assertThat(lines.get(3)).matches("  10\\.0  age 15\\.0  site-content/d\\.md +new");
        assertThat(lines).contains("Median reading age: 11.0.");
    }

    @Test
    void ofNoPageSaysSo() {
        assertThat(new ReadingShown(new Reading(List.of(), List.of())).lines())
                .containsExactly("Read the content: 0 pages, 0 faults, 0 pieces of advice.");
    }
}
