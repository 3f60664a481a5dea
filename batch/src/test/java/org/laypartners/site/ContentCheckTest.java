package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.site.ContentFinding.Kind;

class ContentCheckTest {
    private static final Path WORDS = Path.of("batch/reference/plain_words.csv");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PROJECT =
            "summary=Letters.\nstage=%s\nsites=Hammersmith Hospital\nteam=A team\ninterests=%s\nplaces=4\nfilled=%s\n";

    @TempDir
    Path home;

    private SmallSite site;

    @BeforeEach
    void aSmallSite() {
        site = SmallSite.in(home);
    }

    @Test
    void findsNothingOnSoundPages() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void theRealPagesHaveNoErrors() {
        assertThat(ContentCheck.check(new SiteFolders(Path.of("")), WORDS, TODAY))
                .filteredOn(finding -> finding.kind() == Kind.ERROR)
                .isEmpty();
    }

    @Test
    void namesWhatAHeaderLacksAndWhatItDoesNotKnow() {
        site.file("site-content/a.md", """
                title=A
                type=page
                status=published
                date=2026-11-10
                review=2027-05-10
                description=A.
                colour=red
                ~~~~~~
                Words.
                """);

        assertThat(findings())
                .extracting(ContentFinding::file, ContentFinding::line, ContentFinding::text)
                .containsExactly(
                        tuple("site-content/a.md", 1, "The header has no \"reviewed\"."),
                        tuple(
                                "site-content/a.md",
                                7,
                                "The header has \"colour\", which this type of page does not know."));
    }

    @Test
    void namesABrokenLinkWhoseAddressStandsElsewhere() {
        site.page("a.md", "page", "See [the work][w] or write to <a@b.example>.\n\n[w]: gone.html");

        assertThat(texts()).containsExactly("The link \"gone.html\" leads to no page.");
    }

    @Test
    void goesOnAfterAPageWithoutHeader() {
        site.file("site-content/a.md", "Words.\n").page("b.md", "page", "Do not use etc here.");

        assertThat(findings())
                .extracting(ContentFinding::file)
                .containsExactly("site-content/a.md", "site-content/b.md");
    }

    @Test
    void namesAWrongDate() {
        site.file("site-content/a.md", """
                title=A
                type=page
                status=published
                date=10 May
                reviewed=2026-11-10
                review=2027-05-10
                description=A.
                ~~~~~~
                Words.
                """);

        assertThat(texts()).containsExactly("\"date\": a date such as 2026-08-06 was expected.");
    }

    @Test
    void anOpenProjectMustNotBePastItsClosingDate() {
        project("open", "Cancer", "1", "closing=2026-11-22\n");

        assertThat(texts())
                .containsExactly("The project is open, but its closing date was 22 November 2026."
                        + " Change the stage or the date.");
    }

    @Test
    void aProjectMayStayOpenOnItsClosingDay() {
        project("open", "Cancer", "1", "closing=2026-11-23\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void anOpenProjectNeedsAClosingDate() {
        project("open", "Cancer", "1", "");

        assertThat(texts()).containsExactly("A project that is open needs a closing date.");
    }

    @Test
    void namesInterestsAndPlacesThatCannotBe() {
        project("running", "Gardening", "5", "");

        assertThat(texts())
                .containsExactly(
                        "\"Gardening\" is not in the list site.interests of jbake.properties.",
                        "More places are filled than there are.");
    }

    @Test
    void findsLinksThatLeadNowhere() {
        site.page(
                "a.md",
                "page",
                "[One](gone.html)\n\n[Two](role.html#gone) [Three](role.html#the-work) [Four](https://www.nhs.uk/)");

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::text)
                .containsExactly(
                        tuple(10, "The link \"gone.html\" leads to no page."),
                        tuple(12, "The link \"role.html#gone\" leads to no place on that page."));
    }

    @Test
    void findsWordsToAvoidOnTheirLine() {
        site.page("a.md", "page", "Good words.\n\nAsk a Clinician about the medication. Not in `clinician`.");

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::kind, ContentFinding::text)
                .containsExactly(
                        tuple(
                                12,
                                Kind.ERROR,
                                "Avoid \"clinician\". Plain words: doctor, nurse or other healthcare"
                                        + " professional."),
                        tuple(12, Kind.ERROR, "Avoid \"medication\". Plain words: medicine."));
    }

    @Test
    void honoursTheNotesInBrackets() {
        site.page("a.md", "page", "Share your experience, other than at A&E. Diabetic people. A hospital setting.");

        assertThat(findings())
                .extracting(ContentFinding::kind, finding -> finding.text().replaceAll("\\. Plain words.*", ""))
                .containsExactlyInAnyOrder(
                        tuple(Kind.ERROR, "Avoid \"hospital setting\""), tuple(Kind.ADVICE, "Avoid \"diabetic\""));
    }

    @Test
    void findsAnAmpersandOutsideAAndE() {
        site.page("a.md", "page", "You & me.");

        assertThat(texts()).containsExactly("Avoid \"&\". Plain words: and.");
    }

    @Test
    void advisesOnSentencesOfMoreThanTwentyWords() {
        String twenty =
                "One two three four five six seven eight nine ten one two three four five six seven eight nine ten";
        site.page("a.md", "page", twenty + ". " + twenty + " more. Short.");

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::kind, ContentFinding::text)
                .containsExactly(tuple(10, Kind.ADVICE, "A sentence has 21 words. 20 or fewer are easier to read."));
    }

    private void project(String stage, String interests, String filled, String more) {
        site.page("projects/p.md", "project", PROJECT.formatted(stage, interests, filled) + more, "Words.");
    }

    private List<String> texts() {
        return findings().stream().map(ContentFinding::text).toList();
    }

    private List<ContentFinding> findings() {
        return ContentCheck.check(site.folders(), WORDS, TODAY);
    }
}
