package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types what they need in place of the choice "Other". Staff read it, nobody else does, and it goes with them. */
class OwnWordsUnderOtherTest {
    private static final String NEED = "A quernstone, near the door";
    private static final String LINK = "I play the ophicleide at the carol service";

    @TempDir
    Path folder;

    @Test
    void staffReadItAndThePublicDoesNot() throws IOException {
        Trust trust = new Trust(folder.resolve("data"));
        Asked.drop(trust, "asked.csv", download());
        trust.night();

        assertThat(trust.counts("asked.csv")).containsExactly(1L, 0L, 0L, 0L);
        assertThat(trust.rows("expressions-of-interest", "waiting").get(0))
                .anyMatch(cell -> cell.contains("Captions") && cell.contains("Other: " + NEED));
        assertThat(trust.rows("expressions-of-interest", "to-talk-about").get(0))
                .contains("Patient now; Other: " + LINK);
        assertThat(PersonalBytes.holding(trust.data().resolve("public").toRealPath(), "quernstone", "ophicleide"))
                .isEmpty();
        assertThat(Files.readString(trust.data().resolve("staff/run.json"))).doesNotContain("quernstone");

        assertThat(answer(trust, "Do you need anything to take part? (in your own words)"))
                .isEqualTo(NEED);

        Typed forget = Typed.on(trust.data(), "forget", "--email", "amina@mail.example");
        assertThat(forget.exit()).as(forget.err()).isZero();
        assertThat(PersonalBytes.holding(trust.data(), "quernstone", "ophicleide"))
                .isEmpty();
    }

    private String answer(Trust trust, String question) throws IOException {
        Path to = folder.resolve("answer");
        Typed export = Typed.on(trust.data(), "export-person", "--email", "amina@mail.example", "--to", to.toString());
        assertThat(export.exit()).as(export.err()).isZero();
        Document page = Jsoup.parse(Files.readString(to.resolve("what-we-hold-about-you.html")));
        return page.select("dt").stream()
                .filter(each -> each.text().equals(question))
                .map(each -> String.valueOf(
                        each.nextElementSibling() == null
                                ? ""
                                : each.nextElementSibling().text()))
                .findFirst()
                .orElse("not there");
    }

    /** As Google Forms gives it for download. */
    private static String download() {
        return Asked.expressions()
                        .replace("Submission Date", "Timestamp")
                        .replace("Why are you", "Do you need anything to take part?,Why are you")
                + "2026/09/01 10:00:00 AM GMT+1,Any,Amina Example,amina@mail.example,,Email,W2,Brent,\"Patient now;"
                + LINK
                + "\",Maternity,In person,Weekend,Yes,\"Captions;" + NEED + "\",To help,No,No,Yes,Yes\n";
    }
}
