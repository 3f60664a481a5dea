package org.laypartners.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laypartners.proofreading.ContentFinding.Kind;
import org.laypartners.site.OnASmallSite;

class HeaderCheckTest extends OnASmallSite {
    private static final String PROJECT =
            "summary=Letters.\nstage=%s\nsites=Hammersmith Hospital\nteam=A team\ninterests=%s\nplaces=4\nfilled=%s\n";

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
    void hoursAreTwoTimesOfOneDay() {
        for (String wrong :
                List.of("2pm to 3pm", "14:00", "15:00 to 14:00", "14:00 to 15:00 to 16:00", "14:00-15:15")) {
            site.page(
                    "projects/a.md",
                    "project",
                    PROJECT.formatted("running", "", "4") + "hours=" + wrong + "\n",
                    "Words.");

            assertThat(texts())
                    .as(wrong)
                    .contains("\"hours\": two times of one day such as 14:00 to 15:15 were expected.");
        }
        site.page(
                "projects/a.md", "project", PROJECT.formatted("running", "", "4") + "hours=14:00 to 15:15\n", "Words.");

        assertThat(texts()).noneMatch(text -> text.contains("hours"));
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

    private void project(String stage, String interests, String filled, String more) {
        site.page("projects/p.md", "project", PROJECT.formatted(stage, interests, filled) + more, "Words.");
    }
}
