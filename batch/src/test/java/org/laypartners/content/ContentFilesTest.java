package org.laypartners.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.proofreading.ContentFinding;
import org.laypartners.site.OnASmallSite;
import org.laypartners.site.PublicPages;

class ContentFilesTest extends OnASmallSite {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes.docx",
                "role.md~",
                "role.md.bak",
                "role2.MD",
                "notes.html",
                "caf\u00e9.md",
                "a page.md",
                "Role.md",
                "projects/plan.xlsx",
                ".old/role.md",
                ".jbakeignore"
            })
    void aFileThatIsNeitherAPageNorAPictureFailsTheBake(String name) {
        site.page(name, "page", "Not for the public.");

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("site-content/" + name + " cannot stand there");
        assertThat(home.resolve("out")).isEmptyDirectory();
    }

    @Test
    void aLinkToAFileElsewhereFailsTheBake() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.png"), "x");
        Files.createSymbolicLink(home.resolve("site-content/map.png"), secret);

        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out"))
                .hasMessageStartingWith("site-content/map.png cannot stand there");
    }

    @Test
    void aPictureIsPublishedAndAHiddenFileIsNot() {
        site.file("site-content/projects/a-map.png", "x")
                .file("site-content/.DS_Store", "x")
                .file("site-content/._role.md", "\0\5\26\7");

        assertThat(site.bake(PublicPages.NONE, "out"))
                .containsOnlyKeys("css/site.css", "index.html", "projects/a-map.png", "role.html");
    }

    @Test
    void theCheckOfContentSaysSoToo() {
        site.file("site-content/minutes.docx", "Not for the public.");

        assertThat(site.check(TODAY).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("site-content/minutes.docx");
            assertThat(finding.kind()).isEqualTo(ContentFinding.Kind.ERROR);
        });
    }
}
