package org.laypartners.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.laypartners.report.EarlierReports;
import org.laypartners.report.Report;
import org.laypartners.report.Section;

/** Reports that were written with the project's own templates. */
record Written(Path folder) {
    static final Path TEMPLATES = Path.of("templates");
    static final List<String> PAGES = List.of(
            "index",
            "last-night",
            "expressions-of-interest",
            "attendance",
            "online-meetings",
            "scorecard",
            "in-the-room",
            "feedback",
            "words",
            "annual-report",
            "figures",
            "data-quality");

    static final Report ANNUAL = new Report(
            "annual-report",
            "Annual report",
            "Annual report",
            "",
            false,
            List.of(Section.of("in-short", "The programme in numbers", "An invented year.")));

    static Written of(Invented programme, Path folder) {
        StaffReports.write(TEMPLATES, programme.material(), ANNUAL, EarlierReports.NONE, folder);
        return new Written(folder);
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    Document page(String id) throws IOException {
        return Jsoup.parse(text(id + ".html"));
    }

    /** The words of a part of a page. */
    String part(String page, String section) throws IOException {
        return section(page, section).text();
    }

    Element section(String page, String id) throws IOException {
        return page(page).expectFirst("section:has(> h2#" + id + ")");
    }

    /** The cells of each row of a section's tables, the first row's headings left out. */
    List<List<String>> rows(String page, String section) throws IOException {
        return section(page, section).select("tbody tr").stream()
                .map(row -> row.children().eachText())
                .toList();
    }

    /** Each file's bytes by its path, as Latin-1 text so that equality is of bytes. */
    Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }
}
