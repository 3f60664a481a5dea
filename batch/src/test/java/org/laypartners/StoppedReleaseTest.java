package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write in forms stops no night by itself; a person on a page does, and staff read where to look. */
class StoppedReleaseTest {
    private static final String FEEDBACK = "ID,Start time,Completion time,Email,Name,Last modified time,"
            + "Which project is this feedback about?,What went best?\n";

    @TempDir
    Path folder;

    private Trust trust;

    @BeforeEach
    void open() {
        trust = new Trust(folder.resolve("data"));
    }

    @Test
    void theTrustsOwnNumbersStopNoNight() throws IOException {
        trust.drop(
                "feedback.csv",
                FEEDBACK
                        + said(1, "I rang Linda on 0203 312 5054 three times.")
                        + said(2, "I rang 02079460123, and wrote to linda.burridge@nhs.net."));

        trust.night();
    }

    @Test
    void theSitesOwnWordsGivenAsANameStopNoNight() throws IOException {
        trust.drop(
                "asked.csv",
                Asked.expressions(Stream.of(
                                "Lay partner",
                                "Project leader",
                                "Charing Cross Hospital",
                                "St Mary's",
                                "Digital services",
                                "Get involved",
                                "Outpatient letters",
                                "the Trust",
                                "of the",
                                "meta name",
                                "fewer than",
                                "Skip to main content",
                                "Imperial College")
                        .map(name ->
                                Asked.expression("2026-01-05", name, "somebody@post.example", "", "Brent", "Letters"))
                        .toArray(String[]::new)));

        trust.night();
    }

    @Test
    void staffReadWhatItIsAndWhereItCameFromButNotWhoItIs() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        trust.drop(
                "asked.csv",
                Asked.expressions(
                        Asked.expression("2026-01-04", "Bo Other", "bo@post.example", "", "Brent", "Letters"),
                        Asked.expression(
                                "2026-01-05", "Carys Kestrelman", "carys@post.example", "", "Brent", "Letters")));
        Path page = home.resolve("site-content/role.md");
        Files.writeString(page, Files.readString(page) + "\n\nAsk KESTRELMAN, Carys.\n");

        Typed night = Typed.on(trust.data(), "nightly", "--home", home.toString());

        String says = "It is a name from \"Expression of interest\", 5 January 2026 (asked.csv, row 3).";
        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("role.html", says).doesNotContainIgnoringCase("Kestrelman");
        assertThat(Typed.run("status", "--data", trust.data().toString()).out())
                .contains(says)
                .doesNotContainIgnoringCase("Kestrelman");
    }

    private static String said(int number, String words) {
        return number + ",1/14/26 9:0%d:03,1/14/26 9:0%d:44,anonymous,,,Outpatient letters,\"".formatted(number, number)
                + words + "\"\n";
    }
}
