package org.laypartners.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.laypartners.site.OnASmallSite;

class TermCheckTest extends OnASmallSite {
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
}
