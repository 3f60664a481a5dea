package org.laypartners.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.site.OnASmallSite;

class ContentCheckTest extends OnASmallSite {
    @BeforeEach
    void aSmallSite() {
        site.file("templates/page.ftl", "<p id=\"top\"></p>");
    }

    @Test
    void findsNothingOnSoundPages() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void namesABrokenLinkWhoseAddressStandsElsewhere() {
        site.page("a.md", "page", "See [the work][w] or write to <a@b.example>.\n\n[w]: gone.html");

        assertThat(texts()).containsExactly("The link \"gone.html\" leads to no page. Mend its address or delete it.");
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
}
