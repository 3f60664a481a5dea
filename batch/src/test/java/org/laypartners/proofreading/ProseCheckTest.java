package org.laypartners.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.laypartners.proofreading.ContentFinding.Kind;
import org.laypartners.site.OnASmallSite;

class ProseCheckTest extends OnASmallSite {
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
}
