package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.inspection.BakeCheck;
import org.laypartners.preview.ComponentPage;

/** Another Trust's look: one file of colours and sizes, a logo, and the NHS identity only where the settings allow it. */
class BrandTest extends OnASmallSite {
    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @BeforeEach
    void aSiteWithFilesOfTheNhsIdentity() {
        site.file("templates/brand/logo.svg", PICTURE)
                .file("templates/brand/nhs/logo.svg", PICTURE)
                .file("templates/brand/nhs/frutiger-roman.woff2", "roman")
                .file("templates/brand/nhs/frutiger-bold.woff2", "bold");
    }

    @Test
    void theTokensComeFirstInTheOnlyStylesheet() {
        Map<String, String> files = site.bake(PublicPages.NONE, "out");

        assertThat(files.get("css/site.css")).isEqualTo(":root { --brand: #005eb8 }\nbody { margin: 0 }\n");
        assertThat(files.keySet()).noneMatch(name -> name.contains("logo") || name.contains("frutiger"));
    }

    @Test
    void aSmallSignGoesIntoThePageAndALargeOneDoesNot() throws IOException {
        Path sign = Files.createDirectories(home.resolve("signs")).resolve("favicon.svg");
        Files.writeString(sign, "<svg fill=\"#fff\">\n  <path d=\"M1 2\"/>\n</svg>\n");

        assertThat(Icon.inPage(sign))
                .isEqualTo("data:image/svg+xml,%3Csvg%20fill=%27%23fff%27%3E%3Cpath%20d=%27M1%202%27/%3E%3C/svg%3E");

        Files.writeString(sign, "<svg>" + " ".repeat(1024) + "</svg>");
        assertThat(Icon.inPage(sign)).isEmpty();
        assertThat(Icon.inPage(home.resolve("none.svg"))).isEmpty();
    }

    @Test
    void aLogoOfTheTrustIsPublished() throws IOException {
        set("trust.logo=logo.svg");

        assertThat(site.bake(PublicPages.NONE, "out")).containsEntry("images/trust-logo.svg", PICTURE);
    }

    @Test
    void theNhsIdentityBringsItsLogoAndItsTypeface() throws IOException {
        set("nhs.identity=true");

        Map<String, String> files = site.bake(PublicPages.NONE, "out");

        assertThat(files)
                .containsEntry("images/trust-logo.svg", PICTURE)
                .containsEntry("fonts/frutiger-bold.woff2", "bold")
                .containsKey("fonts/frutiger-roman.woff2");
        assertThat(files.get("css/site.css"))
                .contains("font-weight: bold; font-display: swap; src: url(\"../fonts/frutiger-bold.woff2\")")
                .contains("--font: Frutiger, Arial");
        assertThat(BakeCheck.check(home.resolve("out"), SiteContent.read(site.folders())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trust.logo=nhs/logo.svg | nhs.identity=true says that the Trust may
            trust.logo=gone.svg     | The logo templates/brand/gone.svg is missing
            trust.logo=../logo.svg  | the name of a picture
            nhs.identity=yes        | true or false was expected
            """)
    void aSettingThatCannotBeMetStopsTheBakeInASentence(String setting, String says) throws IOException {
        set(setting);

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining(says);
    }

    @Test
    void theHeadOfEachPageShowsTheLogoAndThePolicyLetsTheTypefaceIn() throws IOException {
        copyRealTemplates();
        Files.writeString(home.resolve("jbake.properties"), Files.readString(Path.of("jbake.properties")));
        Document without = Jsoup.parse(new ComponentPage(site.folders()).html());
        Files.writeString(
                home.resolve("jbake.properties"),
                Files.readString(Path.of("jbake.properties")).replace("nhs.identity=false", "nhs.identity=true"));
        Document with = Jsoup.parse(new ComponentPage(site.folders()).html());

        assertThat(without.select("header img")).isEmpty();
        assertThat(without.select("header .owner").text()).isEqualTo("Imperial College Healthcare NHS Trust");
        assertThat(policy(without)).doesNotContain("font-src");
        assertThat(with.select("header .logo img").attr("src")).isEqualTo("images/trust-logo.svg");
        assertThat(with.select("header .logo img").attr("alt")).isEqualTo("Imperial College Healthcare NHS Trust");
        assertThat(policy(with)).contains("font-src 'self'");
    }

    @Test
    void everyTokenThatTheStylesUseStandsInTheOneFile() throws IOException {
        Path templates = new SiteFolders(Path.of("")).templates();
        Set<String> tokens = names("(--[a-z0-9-]+):", Files.readString(templates.resolve("brand/brand.css")));
        String styles = Files.readString(templates.resolve("assets/css/site.css"));

        assertThat(tokens).containsAll(names("var\\((--[a-z0-9-]+)\\)", styles));
        assertThat(names("(--[a-z0-9-]+):", styles)).isEmpty();
        assertThat(names("var\\((--[a-z0-9-]+)\\)", styles)).containsAll(tokens);
        assertThat(names("(#[0-9a-f]{3,8})\\b", styles.replaceAll("(?s)@media print.*", "")))
                .as("colours that are no tokens: a veil, and the white that pictures are drawn on")
                .containsOnly("#0006", "#fff");
    }

    private void set(String setting) throws IOException {
        Path settings = home.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + setting + "\n");
    }

    private void copyRealTemplates() throws IOException {
        Path real = new SiteFolders(Path.of("")).templates();
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ftl")).toList()) {
                site.file("templates/" + real.relativize(file), Files.readString(file));
            }
        }
    }

    private static String policy(Document page) {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private static Set<String> names(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
