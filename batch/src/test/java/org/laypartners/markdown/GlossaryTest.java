package org.laypartners.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.site.OnASmallSite;
import org.laypartners.site.PublicPages;

class GlossaryTest extends OnASmallSite {
    private static final String WORDS = """
            Words.

            co-production
            : Working as *equals*, from the start.

            lay partner
            : A volunteer.

            project
            : A piece of work.

            project lead
            : Who leads it.

            PPI (patient and public involvement)
            : Taking part.

            IT
            : Computers & more.
            """;

    @BeforeEach
    void aSiteWithAGlossary() {
        site.page("glossary.md", "glossary", WORDS);
    }

    @Test
    void explainsAWordWhereItIsFirstUsed() {
        assertThat(page("We use co-production. Yes, co-production."))
                .contains("<p>We use <button type=\"button\" class=\"term\" popovertarget=\"term-co-production\">"
                        + "co-production</button><span popover id=\"term-co-production\" class=\"definition\""
                        + " role=\"note\"><strong>co-production</strong> Working as equals, from the start.</span>."
                        + " Yes, co-production.</p>");
    }

    @Test
    void findsCapitalsAndPlurals() {
        assertThat(page("Lay partners help.")).contains("popovertarget=\"term-lay-partner\">Lay partners</button>");
    }

    @Test
    void takesTheLongestOfTwoThatBeginTogether() {
        assertThat(page("The project lead knows."))
                .contains(">project lead</button>")
                .doesNotContain("term-project\"");
    }

    @Test
    void doesNotTakePartOfALongerWord() {
        assertThat(page("A project leader and anti-co-production."))
                .contains("<button type=\"button\" class=\"term\" popovertarget=\"term-project\">project</button>")
                .doesNotContain("term-project-lead")
                .doesNotContain("term-co-production");
    }

    @Test
    void knowsBothTheShortAndTheLongFormAsOneTerm() {
        assertThat(page("Patient and public involvement, or PPI."))
                .contains("popovertarget=\"term-ppi\">Patient and public involvement</button>")
                .contains("or PPI.</p>");
    }

    @Test
    void doesNotTakeAWordForInitials() {
        assertThat(page("Put it here.")).doesNotContain("<button");
        assertThat(page("Our IT team.")).contains("</strong> Computers &amp; more.</span>");
    }

    @Test
    void leavesLinksHeadingsCodeAndHtmlAlone() {
        assertThat(page("## Co-production\n\n[co-production](index.html) `co-production` <b>co-production</b>\n\n"
                        + "```\nco-production\n```\n\n<div>co-production</div>"))
                .doesNotContain("<button");
    }

    @Test
    void leavesALinkAloneWhoseAddressStandsElsewhere() {
        assertThat(page("Our [co-production work][w] and ![a project][w].\n\n[w]: index.html"))
                .contains("<a href=\"index.html\">co-production work</a>")
                .doesNotContain("<button");
    }

    @Test
    void aWordInCodeOrALinkIsNotItsFirstUse() {
        assertThat(page("[co-production](index.html) and `co-production`. We use co-production."))
                .contains("We use <button type=\"button\" class=\"term\"");
    }

    @Test
    void explainsInsideListItemsAfterAPoint() {
        assertThat(page("- <span id=\"a-point\"></span>Use co-production."))
                .contains("<li><span id=\"a-point\"></span>Use <button");
    }

    @Test
    void theGlossaryPageGivesEachTermItsPlace() {
        String glossary = bake("glossary.html");

        assertThat(glossary)
                .contains("<dt id=\"co-production\">co-production</dt>", "<dt id=\"ppi\">PPI (patient and public")
                .doesNotContain("<button");
    }

    private String page(String body) {
        site.page("role.md", "page", body);
        return bake("role.html");
    }

    private String bake(String page) {
        return site.bake(PublicPages.NONE, "out" + System.nanoTime()).get(page);
    }
}
