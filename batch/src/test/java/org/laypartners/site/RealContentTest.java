package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.inspection.BakeCheck;
import org.laypartners.inspection.Finding;

/** The site's own pages, baked with plain templates. */
class RealContentTest extends OnASmallSite {
    private static final SiteFolders REAL = new SiteFolders(Path.of(""));

    @BeforeEach
    void theRealPagesWithPlainTemplates() throws IOException {
        site.file("jbake.properties", Files.readString(REAL.settings()));
        try (Stream<Path> files = Files.walk(REAL.content())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.file("site-content/" + REAL.content().relativize(file), Files.readString(file));
            }
        }
    }

    @Test
    void everyPointOfTheRoleStandsExactlyOnce() {
        String all = String.join("\n", site.bake(PublicPages.NONE, "out").values());

        assertThat(SmallSite.resource("role-points.txt").lines().toList())
                .hasSize(45)
                .allSatisfy(point ->
                        assertThat(times("id=\"" + point + "\"", all)).as(point).isEqualTo(1));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, String> files = site.bake(PublicPages.NONE, "out");

        List<Finding> findings = BakeCheck.check(home.resolve("out"), SiteContent.read(site.folders()));

        assertThat(findings).isEmpty();
        assertThat(files).containsKeys("404.html", "index.html", "projects/outpatient-letters.html");
    }

    @Test
    void explainsItsWords() {
        Map<String, String> files = site.bake(PublicPages.NONE, "out");

        assertThat(files.get("role.html")).contains("popovertarget=\"term-co-production\"");
        assertThat(files.get("glossary.html")).doesNotContain("popovertarget").contains("<dt id=\"co-production\">");
    }

    @Test
    void theAccessibilityStatementWasReviewedWithItsLastTestOrLater() throws IOException {
        String statement = Files.readString(REAL.content().resolve("accessibility.md"));
        LocalDate reviewed = LocalDate.parse(after("reviewed=", statement));
        LocalDate tested = LocalDate.parse(
                after("tested: ", Files.readString(Path.of("batch/reference/accessibility-tests.yml"))));

        assertThat(reviewed).isAfterOrEqualTo(tested);
        assertThat(statement)
                .contains("last reviewed on " + reviewed.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)));
    }

    @Test
    void theListOfCommitmentsHasTheRoleDocumentsExample() {
        assertThat(site.bake(PublicPages.NONE, "out").get("commitments.html")).contains("visit to a clinical site");
    }

    private static String after(String key, String text) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElseThrow();
    }

    private static long times(String wanted, String text) {
        return Pattern.compile(Pattern.quote(wanted)).matcher(text).results().count();
    }
}
