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
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PROJECT =
            "summary=Letters.\nstage=%s\nsites=Hammersmith Hospital\nteam=A team\ninterests=%s\nplaces=4\nfilled=%s\n";

    @TempDir
    Path home;

    private SmallSite site;

    @BeforeEach
    void aSmallSite() {
        site = SmallSite.in(home).file("templates/page.ftl", "<p id=\"top\"></p>");
    }

    @Test
    void findsNothingOnSoundPages() {
        assertThat(findings()).isEmpty();
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
                        tuple("site-content/a.md", 1, "The header has no \"reviewed\". Add a line reviewed=."),
                        tuple(
                                "site-content/a.md",
                                7,
                                "The header has \"colour\", which this type of page does not know. Delete the line."));
    }

    @Test
    void namesABrokenLinkWhoseAddressStandsElsewhere() {
        site.page("a.md", "page", "See [the work][w] or write to <a@b.example>.\n\n[w]: gone.html");

        assertThat(texts()).containsExactly("The link \"gone.html\" leads to no page. Mend its address or delete it.");
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

        assertThat(texts())
                .containsExactly("A project that is open needs a closing date. Add a line closing=, such as"
                        + " closing=2026-08-06.");
    }

    @Test
    void namesInterestsAndPlacesThatCannotBe() {
        project("running", "Gardening", "5", "");

        assertThat(texts())
                .containsExactly(
                        "\"Gardening\" is not in the list site.interests of jbake.properties. Choose one of"
                                + " those.",
                        "More places are filled than there are. Mend \"filled\" or \"places\".");
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
                        tuple(10, "The link \"gone.html\" leads to no page. Mend its address or delete it."),
                        tuple(
                                12,
                                "The link \"role.html#gone\" leads to no place on that page. Mend what follows the #."));
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
        site.page(
                "a.md",
                "page",
                "Share your experience, other than at accident and emergency (A&E). Diabetic people. A hospital setting.");

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
                .containsExactly(
                        tuple(10, Kind.ADVICE, "A sentence has 21 words. Split it, so that each has 20 or fewer."));
    }

    @Test
    void advisesOnParagraphsOfMoreThanThreeSentences() {
        site.page("a.md", "page", "One. Two. Three.\n\nOne. Two. Three. Four.");

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::kind, ContentFinding::text)
                .containsExactly(
                        tuple(12, Kind.ADVICE, "A paragraph has 4 sentences. Split it, so that each has 3 or fewer."));
    }

    @Test
    void aBoldLabelIsNoSentence() {
        site.page("a.md", "page", "- **Plan.** One. Two. Three.\n- **Use etc.** One.");

        assertThat(texts()).singleElement().asString().startsWith("Avoid \"etc\".");
    }

    @Test
    void leavesQuotedTextAlone() {
        site.page(
                "a.md",
                "page",
                "> The clinician is to be telephoned. One. Two. Three. Four. NHS.\n\n"
                        + "See <cite>Regulations on Medication (BSL)</cite> or <q>etc</q> here.");

        assertThat(findings()).isEmpty();
    }

    @Test
    void aPictureNeedsWords() {
        site.file("site-content/a.png", "x")
                .page("a.md", "page", "![](a.png)\n\n![A map](a.png) <img src=\"a.png\"> <img src=\"a.png\" alt=\"\">");

        assertThat(findings()).extracting(ContentFinding::line).containsExactly(10, 12);
        assertThat(texts())
                .allMatch(text -> text.equals("A picture has no words for people who do not see it. Say between [ and ]"
                        + " what it shows."));
    }

    @Test
    void headingsLeaveNoLevelOut() {
        site.page("a.md", "page", "## Two\n\n#### Four\n\n## Two\n\n### Three\n\n# One");

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::text)
                .containsExactly(
                        tuple(
                                12,
                                "A heading of level 4 follows one of level 2. Write ### here, so that no level is"
                                        + " left out."),
                        tuple(18, "A heading has one #, as only the title may have. Write ## here."));
    }

    @Test
    void aShortFormIsExplainedOnItsPage() {
        site.page("a.md", "page", "A British Sign Language (BSL) interpreter.\n\nBSL and the EHRC, level AA.");

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::text)
                .containsExactly(tuple(
                        12,
                        "\"EHRC\" is not explained on this page. Write it in full once, with the short form in"
                                + " brackets, or add it to the glossary."));
    }

    @Test
    void theGlossaryExplainsAShortFormInRunningTextOnly() {
        site.page("glossary.md", "glossary", "NHS (National Health Service)\n: Care for all.")
                .page("a.md", "page", "## The NHS\n\nWords.")
                .page("b.md", "page", "## The NHS\n\nThe NHS helps.");

        assertThat(findings())
                .extracting(ContentFinding::file, ContentFinding::text)
                .containsExactly(tuple(
                        "site-content/a.md",
                        "\"NHS\" is not explained on this page. The glossary has it, but its meaning is not shown in a"
                                + " heading, a link or the header. Write it in full once, with the short form in"
                                + " brackets."));
    }

    @Test
    void aTechnicalTermIsExplainedBesideItOrInTheGlossary() {
        site.page("glossary.md", "glossary", "holistic care\n: Care for the whole person.")
                .page("a.md", "page", "Holistic care.\n\nAn induction, which is a first day. Paternalism.");

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::text)
                .containsExactly(tuple(
                        12,
                        "\"paternalism\" is a technical term that nothing explains. Say beside it what it means, or"
                                + " add it to the glossary."));
    }

    @Test
    void aPageIsToBeReviewedByItsDate() {
        site.file("site-content/a.md", """
                title=A
                type=page
                status=published
                date=2026-05-10
                reviewed=2026-05-10
                review=2026-11-22
                description=A.
                ~~~~~~
                Words.
                """);

        assertThat(findings())
                .extracting(ContentFinding::line, ContentFinding::kind, ContentFinding::text)
                .containsExactly(tuple(
                        6,
                        Kind.ADVICE,
                        "This page was due to be reviewed on 22 November 2026. Read it over, then set \"reviewed\" to"
                                + " today and \"review\" to the next time."));
    }

    @Test
    void linksMayLeadToWhatATemplateMakes() {
        site.file("templates/page.ftl", "<#import \"components/more.ftl\" as more>")
                .file("templates/components/more.ftl", "<p id=\"made\"></p><p id=\"form-${form.id}\"></p>")
                .page("a.md", "page", "[A](role.html#made) [B](role.html#form-x) [C](#made) [D](role.html#form)");

        assertThat(texts())
                .containsExactly(
                        "The link \"role.html#form\" leads to no place on that page. Mend what follows the #.");
    }

    @Test
    void linksInHtmlAreFollowedToo() {
        site.page("a.md", "page", "<p><a href=\"gone.html\">Gone</a></p>\n\nAnd <a href=\"lost.html\">lost</a>.");

        assertThat(findings()).extracting(ContentFinding::line).containsExactly(10, 12);
    }

    @Test
    void aTranslationIsNotReadAsEnglish() {
        site.page("role.fr.md", "translation", "La race. Un. Deux. Trois. NHS.");

        assertThat(findings()).isEmpty();
        assertThat(site.check(TODAY).scores()).extracting(PageScore::page).containsExactly("index.md", "role.md");
    }

    private void project(String stage, String interests, String filled, String more) {
        site.page("projects/p.md", "project", PROJECT.formatted(stage, interests, filled) + more, "Words.");
    }

    private List<String> texts() {
        return findings().stream().map(ContentFinding::text).toList();
    }

    /** Without how hard a page is, which a few words cannot show. */
    private List<ContentFinding> findings() {
        return site.check(TODAY).findings().stream()
                .filter(finding -> !finding.text().startsWith("This page is hard to read"))
                .toList();
    }
}
