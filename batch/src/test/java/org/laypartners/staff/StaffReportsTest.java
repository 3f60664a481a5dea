package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.journal.Fault;
import org.laypartners.report.EarlierReports;
import org.laypartners.report.ReportException;
import org.laypartners.response.Answer;
import org.laypartners.store.Tally;

class StaffReportsTest {
    private static final String HOSTILE = "<script>alert(1)</script> ${1+1} <#list 1..9 as i>x</#list> &amp; \"'";

    @TempDir
    Path folder;

    @Test
    void everyPageSaysThatItHoldsPersonalDataAndIsNotForSearchEngines() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        for (String id : Written.PAGES) {
            Document page = reports.page(id);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select(".banner").text().contains("personal data")).isEqualTo(!id.equals("annual-report"));
            assertThat(page.expectFirst("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(page.expectFirst(".owner").text()).isEqualTo("An Invented NHS Trust");
            assertThat(page.select("nav[aria-label=Main] a")).hasSize(Written.PAGES.size());
            assertThat(page.select("nav a[aria-current=page]").attr("href")).isEqualTo(id + ".html");
        }
    }

    @Test
    void everyLinkIsRelativeAndLeadsSomewhere() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        for (String id : Written.PAGES) {
            for (Element link : reports.page(id).select("a[href], link[href]")) {
                String href = link.attr("href");
                if (!href.equals("data:,")) {
                    assertThat(leadsSomewhere(reports, id, href))
                            .as(id + " links to " + href)
                            .isTrue();
                }
            }
        }
    }

    private static boolean leadsSomewhere(Written reports, String from, String href) throws IOException {
        String[] parts = href.split("#", 2);
        String file = parts[0].isEmpty() ? from + ".html" : parts[0];
        return !href.contains(":")
                && !href.startsWith("/")
                && Files.isRegularFile(reports.folder().resolve(file))
                && (parts.length == 1 || reports.page(file.replace(".html", "")).getElementById(parts[1]) != null);
    }

    @Test
    void everyTableHasACsvAndAWorkbookBesideIt() throws IOException {
        Written reports =
                Written.of(Invented.programme().seen("Robin's tablet", "Letters group"), folder.resolve("out"));

        for (String id : Written.PAGES) {
            Elements tables = reports.page(id).select("section:has(table)");
            for (Element section : tables) {
                assertThat(section.select("p.download a").eachAttr("href")).anyMatch(href -> href.endsWith(".csv"));
            }
            if (!tables.isEmpty()) {
                assertThat(reports.page(id).select("main > p.download a").eachAttr("href"))
                        .containsExactly(id + ".xlsx");
            }
        }
    }

    @Test
    void noIdStandsTwiceOnAPage() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        for (String id : Written.PAGES) {
            assertThat(reports.page(id).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void noTwoTablesOfAPageHaveTheSameCaption() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        for (String id : Written.PAGES) {
            assertThat(reports.page(id).select("caption").eachText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void showsHostileTextAsItIsAndRunsNoneOfIt() throws IOException {
        Map<String, Answer> words = Map.of(
                "eoi_experience", new Answer.Words(HOSTILE),
                "eoi_access_other", new Answer.Words(HOSTILE),
                "eoi_phone", new Answer.Words(HOSTILE));
        Invented programme = new Invented()
                .taken(
                        HOSTILE,
                        new Tally(0, 0, 0, 1),
                        Invented.wrong(2, new Fault(HOSTILE, "NOT_A_DATE", HOSTILE, HOSTILE)))
                .refused(HOSTILE + ".csv")
                .left(HOSTILE, HOSTILE)
                .warning(HOSTILE)
                .asks(HOSTILE, Invented.DAY, words)
                .says(
                        HOSTILE,
                        Invented.DAY,
                        Map.of("fb_q_best", new Answer.Words(HOSTILE), "fb_raise", new Answer.YesNo(true)))
                .rates(HOSTILE, "c01", 5)
                .attends(HOSTILE, HOSTILE, "Present")
                .opens(HOSTILE, HOSTILE, 2, 1)
                .seen(HOSTILE, HOSTILE)
                .figure(HOSTILE, HOSTILE)
                .wrote(HOSTILE, HOSTILE);

        Written reports = Written.of(programme, folder.resolve("out"));

        for (String id : Written.PAGES) {
            assertThat(reports.page(id).select("script:not([src]), script[src~=^(?!js/)]"))
                    .isEmpty();
            if (!Set.of("annual-report", "in-the-room").contains(id)) {
                assertThat(reports.page(id).text()).contains(HOSTILE);
            }
        }
    }

    @Test
    void theSameMaterialGivesTheSameBytes() throws IOException {
        Written first = Written.of(Invented.programme(), folder.resolve("first"));
        Written second = Written.of(Invented.programme(), folder.resolve("second"));

        assertThat(first.bytes()).isNotEmpty().isEqualTo(second.bytes());
    }

    @Test
    void aProgrammeWithoutAnythingHasEveryPageAndSaysSo() throws IOException {
        Written reports = Written.of(new Invented(), folder.resolve("out"));

        assertThat(reports.page("index").text()).contains("Nothing needs you today.", "The inbox held no files.");
        assertThat(reports.page("expressions-of-interest").text()).contains("Nobody has asked to join yet.");
        assertThat(reports.page("attendance").text()).contains("No register of the last 12 months is here yet.");
        assertThat(reports.page("feedback").text()).contains("No feedback has been taken in yet.");
    }

    @Test
    void aFaultInATemplateIsASentenceAndLeavesNoPage() throws IOException {
        Path templates = copyOfTemplates();
        Files.writeString(
                templates.resolve("staff/report.ftl"), "<#ftl output_format=\"HTML\"><p>half\n${nobody.knows}");
        Path out = folder.resolve("out");

        assertThatThrownBy(() -> StaffReports.write(
                        templates, Invented.programme().material(), Written.ANNUAL, EarlierReports.NONE, out))
                .isInstanceOf(ReportException.class)
                .hasMessage("The template staff/report.ftl has a fault in line 2.");
        assertThat(out.resolve("index.html")).doesNotExist();
    }

    @Test
    void aTemplateThatCannotBeReadIsASentenceToo() throws IOException {
        Path templates = copyOfTemplates();
        Files.writeString(templates.resolve("staff/report.ftl"), "<#if>");
        assertThatThrownBy(() -> StaffReports.write(
                        templates,
                        new Invented().material(),
                        Written.ANNUAL,
                        EarlierReports.NONE,
                        folder.resolve("one")))
                .hasMessage("The template staff/report.ftl has a fault in line 1.");

        Files.delete(templates.resolve("staff/report.ftl"));
        assertThatThrownBy(() -> StaffReports.write(
                        templates,
                        new Invented().material(),
                        Written.ANNUAL,
                        EarlierReports.NONE,
                        folder.resolve("two")))
                .hasMessage("The template staff/report.ftl is not there.");
    }

    @Test
    void refusesAFolderThatHoldsAnEarlierNight() throws IOException {
        Files.writeString(folder.resolve("index.html"), "yesterday");

        assertThatThrownBy(() -> StaffReports.write(
                        Written.TEMPLATES, new Invented().material(), Written.ANNUAL, EarlierReports.NONE, folder))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("must be empty");
        assertThat(folder.resolve("index.html")).hasContent("yesterday");
    }

    private Path copyOfTemplates() throws IOException {
        Path copy = folder.resolve("templates");
        try (Stream<Path> all = Files.walk(Written.TEMPLATES)) {
            for (Path path : all.toList()) {
                Files.copy(path, copy.resolve(Written.TEMPLATES.relativize(path).toString()));
            }
        }
        return copy;
    }
}
