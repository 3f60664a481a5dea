package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors type: bake, check, new. */
class EditorCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void bakeWritesTheSiteWithoutData() throws IOException {
        Path site = folder.resolve("site");

        assertThat(Typed.run("bake", "--to", site.toString()).out()).contains("without figures", "index.html");
        assertThat(Typed.run("bake", "--to", site.toString()).exit()).isZero();

        assertThat(site.resolve("projects/outpatient-letters.html")).isRegularFile();
    }

    @Test
    void bakeLeavesASiteThatItDidNotMakeAlone() throws IOException {
        Files.writeString(folder.resolve("index.html"), "mine");
        Files.writeString(folder.resolve("404.html"), "mine");

        Typed bake = Typed.run("bake", "--to", folder.toString());

        assertThat(bake.exit()).isEqualTo(2);
        assertThat(bake.err()).contains("was not made by a bake");
        assertThat(folder.resolve("index.html")).hasContent("mine");
    }

    @Test
    void bakeWritesNothingWhereTheSiteIsBakedFrom() throws IOException {
        Path home = Copied.home(folder.resolve("home"));

        for (String place : List.of("site-content/x", "templates/assets")) {
            Typed bake = Typed.run(
                    "bake",
                    "--home",
                    home.toString(),
                    "--to",
                    home.resolve(place).toString());

            assertThat(bake.exit()).isNotZero();
            assertThat(bake.err()).contains("from where files are published");
        }
        assertThat(home.resolve("site-content/x.part")).doesNotExist();
    }

    @Test
    void aBakeThatFailsLeavesNothingBehindAndTheLastOneAsItWas() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Path site = folder.resolve("site");
        assertThat(Typed.run("bake", "--home", home.toString(), "--to", site.toString())
                        .exit())
                .isZero();
        Path page = home.resolve("site-content/role.md");
        Files.writeString(page, Files.readString(page) + "\n\n[Nowhere](nowhere.html)\n");

        assertThat(Typed.run("bake", "--home", home.toString(), "--to", site.toString())
                        .exit())
                .isEqualTo(1);

        assertThat(site.resolve("index.html")).isRegularFile();
        assertThat(folder.resolve("site.part")).doesNotExist();
    }

    @Test
    void bakeLeavesSomebodysOwnFolderAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        Typed bake = Typed.run("bake", "--to", folder.toString());

        assertThat(bake.exit()).isEqualTo(2);
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void checkNamesFileAndLine() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Path page = home.resolve("site-content/role.md");
        Files.writeString(page, Files.readString(page) + "\n\n[Nowhere](nowhere.html)\n");

        Typed check = Typed.run("check", "--home", home.toString(), "--date", "2026-11-23");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out())
                .containsPattern("Fault:  site-content/role.md, line [0-9]+: .*nowhere")
                .contains("1 fault, 0 pieces of advice. Mend the faults before you publish.")
                .containsPattern("Median reading age: [0-9.]+\\.")
                .containsPattern("Hardest page: site-content/[a-z/-]+\\.md, grade [0-9.]+\\.");
    }

    @Test
    void checkShowsThePagesAskedForAndAcceptsTheirScores() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Path scores = home.resolve("batch/reading-scores.csv");
        Files.writeString(scores, "page,grade\nprojects/interpreters.md,1.0\ngone.md,1.0\n");

        Typed check = Typed.run("check", "interpreters.md", "--home", home.toString(), "--date", "2026-11-23");

        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .contains("projects/interpreters.md", "1.0  harder")
                .doesNotContain("role.md");

        Typed accepted = Typed.run("check", "--accept-scores", "--home", home.toString(), "--date", "2026-11-23");

        assertThat(accepted.out()).doesNotContain("harder");
        assertThat(scores).content().contains("projects/interpreters.md,").doesNotContain("gone.md");
    }

    /** It would else read as a page without a fault. */
    @Test
    void checkNamesAPageThatThereIsNotAndAcceptsNothing() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Path scores = Files.writeString(home.resolve("batch/reading-scores.csv"), "page,grade\n");

        Typed check = Typed.run("check", "interpeters", "--accept-scores", "--home", home.toString());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err()).isEqualTo("No page in site-content has \"interpeters\" in its file's name.\n");
        assertThat(check.out()).isEmpty();
        assertThat(scores).hasContent("page,grade");
    }

    @Test
    void newWritesADraftAndSaysWhatToDoNext() throws IOException {
        Path home = Copied.home(folder.resolve("home"));

        Typed made = Typed.run("new", "project", "Quiet nights", "--home", home.toString(), "--date", "2026-11-23");

        Path page = home.resolve("site-content/projects/quiet-nights.md");
        assertThat(made.exit()).isZero();
        assertThat(made.out()).contains("Wrote " + page, "status=published");
        assertThat(page).content().contains("title=Quiet nights", "status=draft");
        assertThat(Typed.run("new", "project", "Quiet nights", "--home", home.toString())
                        .exit())
                .isNotZero();
        assertThat(Typed.run("new", "poem", "Quiet nights", "--home", home.toString())
                        .exit())
                .isEqualTo(2);
    }
}
