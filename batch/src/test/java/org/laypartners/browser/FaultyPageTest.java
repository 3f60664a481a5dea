package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page with a fault of each kind: the tests of the released pages would see them all. */
class FaultyPageTest {
    private static final String STYLE = """
            body { background: #fff; color: #111 }
            .wide { width: 700px }
            .bare:focus { outline: 0 }
            .scarce { display: none }
            .tight { height: 20px; overflow: hidden }
            .grey { border: 0 }
            .gliding { transition: opacity 1s }
            .chart { display: block; overflow: visible }
            .squat { height: 10px }
            @media (prefers-color-scheme: dark) {
              body { background: #111 }
              .scarce { display: block; color: #333 }
            }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="UTF-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self' http:">
            <title>A page with faults</title>
            <link rel="stylesheet" href="faulty.css">
            </head>
            <body>
            <main>
            <h1>Faults</h1>
            <p style="color: red">Coloured here.</p>
            <p class="scarce" id="zelda-fenwick">Zelda Fenwick</p>
            <img src="http://elsewhere.example/picture.png" alt="">
            <div class="wide"><a class="bare" href="#one">One</a></div>
            <button tabindex="-1">Two</button>
            <p class="tight gliding">There is just room for this.</p>
            <button class="grey">Three</button>
            <svg class="chart squat" role="img"><title>Squat</title><text y="30">Below</text></svg>
            <svg class="chart" role="img"><title>Long</title><text y="15">A label of as many letters as just fit</text></svg>
            <p><b>Four</p>
            </main>
            </body>
            </html>
            """;

    @TempDir
    private static Path folder;

    private static List<Visit> visits = List.of();
    private static List<Walk> walks = List.of();

    @BeforeAll
    static void openIt() throws IOException {
        Chromium chromium = Chromium.orSkip();
        Files.writeString(folder.resolve("faulty.css"), STYLE);
        URI address = Files.writeString(folder.resolve("faulty.html"), PAGE).toUri();
        Page page = new Page("faulty.html", folder.toUri(), address);
        try (Browser browser = Browser.start(chromium, Files.createDirectory(folder.resolve("browser")))) {
            visits = List.of(Visit.to(page, browser, new Axe()));
            walks = List.of(Walk.through(page, browser, Pass.LIGHT_AND_WIDE));
        }
    }

    @Test
    void whatCannotBeReadInTheDarkIsFoundThereAlone() {
        assertThat(findings())
                .contains("faulty.html, dark at 1280 pixels: color-contrast in 2 places, first: "
                        + "html > body > main:nth-child(1) > p:nth-child(3)")
                .noneMatch(line -> line.contains("light") && line.contains("color-contrast"));
    }

    @Test
    void noTextOfThePageComesWithAFinding() {
        assertThat(findings()).isNotEmpty().noneMatch(line -> line.matches("(?i).*(zelda|fenwick).*"));
    }

    @Test
    void aPageThatIsTooWideForAPhoneIsFound() {
        assertThat(visits.stream().flatMap(Visit::tooWide))
                .hasSize(2)
                .allMatch(line -> line.matches("faulty.html, (light|dark) at 320 pixels: 7[0-9]{2} pixels wide"));
    }

    @Test
    void aRequestToAnotherHostIsFound() {
        assertThat(visits)
                .allSatisfy(visit -> assertThat(visit.traffic().strangers(visit.page()))
                        .containsExactly("http://elsewhere.example/picture.png"));
    }

    @Test
    void theConsoleTellsOfBrokenPolicyAndOfWhatDidNotCome() {
        assertThat(visits)
                .allSatisfy(visit -> assertThat(visit.traffic().complaints())
                        .anyMatch(line -> line.contains("Content Security Policy"))
                        .anyMatch(line -> line.contains("elsewhere.example")));
    }

    @Test
    void aPageWithoutASkipLinkIsFound() {
        assertThat(visits)
                .allMatch(visit -> visit.keyboard().contains("The first Tab does not lead to the skip link."))
                .noneMatch(visit -> visit.look(Pass.LIGHT_AND_WIDE).styled());
    }

    @Test
    void whatReadersLoseWithTheirPreferencesIsFound() {
        assertThat(visits.stream().flatMap(Visit::preferenceFaults))
                .anyMatch(line ->
                        line.contains("Spaced text is cut off in html > body:nth-child(2) > main:nth-child(1) > p"))
                .anyMatch(line -> line.contains("there is no border around") && line.endsWith("button:nth-child(8)"))
                .anyMatch(line -> line.contains("Something moves in") && line.endsWith("p:nth-child(7)"));
    }

    @Test
    void aChartThatDrawsOutsideItsBoxOrTheScreenIsFound() {
        assertThat(visits.stream().flatMap(Visit::preferenceFaults))
                .anyMatch(line -> line.contains("Outside its chart, Squat, stands "))
                .anyMatch(line -> line.contains("Spaced text leaves the screen in the chart, A label of as many"));
    }

    @Test
    void theHtmlCheckerFindsWhatIsNotHtml() throws Exception {
        HtmlChecker.Sheet sheet =
                new HtmlChecker.Sheet(folder.resolve("faulty.html"), "https://site.example/faulty.html");

        assertThat(HtmlChecker.check(List.of(sheet)))
                .anyMatch(line -> line.startsWith("https://site.example/faulty.html, line 23, error: "));
    }

    @Test
    void aFocusThatCannotBeSeenAndAButtonOutOfReachAreFound() {
        assertThat(walks.stream().flatMap(Walk::faults))
                .containsExactly(
                        "faulty.html: Tab never comes to html > body:nth-child(2) > main:nth-child(1) > button:nth-child(6)",
                        "faulty.html: the focus cannot be seen on html > body:nth-child(2) > main:nth-child(1)"
                                + " > div:nth-child(5) > a:nth-child(1)");
    }

    private static Stream<String> findings() {
        return visits.stream().flatMap(Visit::findings);
    }
}
