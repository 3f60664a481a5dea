package org.laypartners.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteException;
import org.laypartners.site.OnASmallSite;
import org.laypartners.site.PublicPages;

class PreviewTest extends OnASmallSite {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeEach
    void aSmallSite() {
        site.page("404.md", "notfound", "Not here.");
    }

    @Test
    void servesTheFilesOfAFolderOnThisMachineAlone() throws Exception {
        site.bake(PublicPages.NONE, "out");
        try (Preview preview = Preview.start(0, () -> home.resolve("out"))) {
            assertThat(InetAddress.getByName(preview.address().getHost()).isLoopbackAddress())
                    .isTrue();
            assertThat(get(preview, "").body()).contains("<h1>A page</h1>");
            assertThat(get(preview, "").headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
            assertThat(get(preview, "css/site.css").headers().firstValue("Content-Type"))
                    .hasValue("text/css; charset=utf-8");
        }
    }

    @Test
    void showsThePageForAnAddressThatIsNotThere() throws Exception {
        site.bake(PublicPages.NONE, "out");
        try (Preview preview = Preview.start(0, () -> home.resolve("out"))) {
            assertThat(get(preview, "gone.html").statusCode()).isEqualTo(404);
            assertThat(get(preview, "gone.html").body()).contains("Not here.");
        }
    }

    @Test
    void givesNothingFromOutsideTheFolder() throws Exception {
        site.bake(PublicPages.NONE, "out");
        Files.createSymbolicLink(home.resolve("out/link.txt"), home.resolve("jbake.properties"));
        try (Preview preview = Preview.start(0, () -> home.resolve("out"))) {
            for (String address : List.of(
                    "/../jbake.properties",
                    "/%2e%2e/jbake.properties",
                    "/..%2fjbake.properties",
                    "//" + home + "/jbake.properties",
                    "/link.txt",
                    "/%00")) {
                assertThat(raw(preview, address)).as(address).doesNotContain("site.interests", " 200 ");
            }
        }
    }

    @Test
    void onlyReads() throws Exception {
        site.bake(PublicPages.NONE, "out");
        try (Preview preview = Preview.start(0, () -> home.resolve("out"))) {
            HttpRequest post = HttpRequest.newBuilder(preview.address())
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .build();

            assertThat(BROWSER.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void bakesAgainWhenAPageIsSaved() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        try (Preview preview = Preview.start(0, site.folders(), PublicPages.NONE, said::add)) {
            assertThat(get(preview, "role.html").body()).contains("Lay partners read letters.");

            site.page("role.md", "page", "## The work\n\nLay partners visit wards.");

            waitFor(preview, "role.html", "Lay partners visit wards.");
            // The page is there before it is said.
            for (int tries = 0; tries < 100 && said.size() < 2; tries++) {
                Thread.sleep(100);
            }
            assertThat(said).containsExactly("Baked 3 pages.", "Baked 3 pages.");
        }
    }

    @Test
    void aBrowserLearnsOfEachBakeAndIsGivenTheScriptForItInItsCopyAlone() throws Exception {
        site.file(
                "templates/page.ftl",
                "<#ftl output_format=\"HTML\">\n<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                        + " 'none'; connect-src 'self'\"></head><body><h1>${content.title}</h1></body>\n");
        site.bake(PublicPages.NONE, "out");
        try (Preview preview = Preview.start(0, site.folders(), PublicPages.NONE, sentence -> {})) {
            String before = get(preview, "-preview/bakes").body();
            assertThat(get(preview, "role.html").body())
                    .contains("content=\"default-src 'none'; connect-src 'self'; script-src 'self'\">")
                    .contains("<script src=\"/-preview/refresh.js\" data-bakes=\"" + before + "\"></script></head>");
            assertThat(get(preview, "-preview/refresh.js").headers().firstValue("Content-Type"))
                    .hasValue("text/javascript; charset=utf-8");

            site.page("role.md", "poem", "Roses.");
            waitFor(preview, "role.html", "These pages are old.");

            assertThat(get(preview, "-preview/bakes").body()).isNotEqualTo(before);
        }
        assertThat(Files.readString(home.resolve("out/role.html"))).doesNotContain("script");
    }

    @Test
    void pagesThatNobodyBakesAgainAreGivenOutAsTheyAre() throws Exception {
        site.bake(PublicPages.NONE, "out");
        try (Preview preview = Preview.start(0, () -> home.resolve("out"))) {
            assertThat(get(preview, "role.html").body()).isEqualTo(Files.readString(home.resolve("out/role.html")));
            assertThat(get(preview, "-preview/bakes").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void keepsTheLastGoodPagesAndSaysWhatIsWrong() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        try (Preview preview = Preview.start(0, site.folders(), PublicPages.NONE, said::add)) {
            site.page("role.md", "poem", "Roses.");

            waitFor(preview, "role.html", "These pages are old.");
            assertThat(get(preview, "role.html").body())
                    .contains("Lay partners read letters.", "no template is set for it.");
            assertThat(said).last().asString().contains("site-content/role.md");

            site.page("role.md", "page", "## The work\n\nMended.");

            waitFor(preview, "role.html", "Mended.");
            assertThat(get(preview, "role.html").body()).doesNotContain("These pages are old.");
        }
    }

    @Test
    void goesOnAfterAFaultThatItHasNoSentenceFor() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        PublicPages withoutARule = new PublicPages(List.of(), null, Optional.empty(), List.of(), List.of());
        try (Preview preview = Preview.start(0, site.folders(), withoutARule, said::add)) {
            assertThat(get(preview, "").statusCode()).isEqualTo(503);
            assertThat(said).last().asString().contains("Look at what was saved last.");
        }
    }

    @Test
    void saysWhatIsWrongEvenBeforeTheFirstGoodPages() throws Exception {
        site.page("role.md", "poem", "Roses.");
        try (Preview preview = Preview.start(0, site.folders(), PublicPages.NONE, sentence -> {})) {
            assertThat(get(preview, "").statusCode()).isEqualTo(503);
            assertThat(get(preview, "").body()).contains("site-content/role.md");
        }
    }

    @Test
    void refusesAPortThatIsTaken() {
        try (Preview first = Preview.start(0, () -> home)) {
            int taken = first.address().getPort();

            assertThatThrownBy(() -> Preview.start(taken, () -> home))
                    .isInstanceOf(SiteException.class)
                    .hasMessageContaining("Port " + taken + " is taken.");
        }
    }

    private static HttpResponse<String> get(Preview preview, String page) throws IOException, InterruptedException {
        URI address = preview.address().resolve(page);
        return BROWSER.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A browser would tidy such an address before sending it. */
    private static String raw(Preview preview, String address) throws IOException {
        try (Socket socket = new Socket(
                        InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                        preview.address().getPort());
                InputStream answer = socket.getInputStream()) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void waitFor(Preview preview, String page, String words) throws IOException, InterruptedException {
        String shown = "";
        for (int tries = 0; tries < 100 && !shown.contains(words); tries++) {
            Thread.sleep(100);
            shown = get(preview, page).body();
        }
        assertThat(shown).contains(words);
    }
}
