package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteException;

/** What is wrong with a page or a template stops the bake with a sentence that names the file. */
class BakeFaultsTest extends OnASmallSite {
    @Test
    void aTemplateErrorFailsAndNamesTemplateLineAndPage() {
        site.file("templates/page.ftl", "<#ftl output_format=\"HTML\">\n<p>${content.nothing}</p>\n");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("templates/page.ftl, line 2, for the page role.html")
                .hasMessageContaining("content.nothing");
    }

    @Test
    void aTemplateErrorFailsEvenWhereTheTemplateRecovers() {
        site.file("templates/page.ftl", "<#attempt>${content.nothing}<#recover>Sorry.</#attempt>\n");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("templates/page.ftl, line 1, for the page role.html");
    }

    @Test
    void aTemplateThatCannotBeParsedFails() {
        site.file("templates/page.ftl", "<#if content.title>\n");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("templates/page.ftl, line ");
    }

    @Test
    void nothingOnAPageDependsOnToday() {
        site.file("templates/page.ftl", "<#ftl output_format=\"HTML\">\n${published_date?date}\n");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out")).hasMessageContaining("templates/page.ftl, line 2");
    }

    @Test
    void anUnknownTypeFailsAndNamesThePage() {
        site.page("odd.md", "poem", "Words.");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .hasMessage("site-content/odd.md, \"type\": no template is set for it.");
    }

    @Test
    void aPageWithoutHeaderFails() {
        site.file("site-content/bare.md", "Only words.\n");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .hasMessageContaining("site-content/bare.md has no header");
    }

    @Test
    void aWrongDateFails() {
        site.file("site-content/late.md", "title=Late\ntype=page\nstatus=published\ndate=2026-13-01\n~~~~~~\nWords.\n");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .hasMessageContaining("site-content/late.md, line 4, \"date\"");
    }

    @Test
    void whatJBakeWouldOnlyWarnOfFails() {
        site.file("site-content/old.adoc", "= Old\n");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("site-content/old.adoc")
                .hasMessageNotContaining(home.toString());
    }

    @Test
    void refusesAFolderThatIsNotEmpty() {
        site.file("out/index.html", "old");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out")).hasMessageContaining("not empty");
    }
}
