package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightly",
                "import",
                "publish",
                "bake",
                "serve",
                "check",
                "status",
                "forget",
                "tidy",
                "export-person",
                "demo",
                "rows",
                "new",
                "template"
            })
    void everyCommandHasHelp(String command) {
        assertThat(Typed.run("--help").out()).contains("  " + command);

        Typed help = Typed.run(command, "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("Usage: lay-partners " + command).contains("--help");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(Typed.run().exit()).isEqualTo(2);
        assertThat(Typed.run("nightfall").exit()).isEqualTo(2);
        assertThat(Typed.run("nightly", "--date", "yesterday").exit()).isEqualTo(2);
        assertThat(Typed.run("nightly", "--home", folder.toString()).exit()).isEqualTo(2);
        assertThat(Typed.run("rows", folder.resolve("no-such-file").toString()).exit())
                .isEqualTo(2);
    }

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

    @Test
    void rowsShowsWhatIsSeenAndSaysHow() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "Name;Rating\r\nOne;\"2;3\"\r\n");

        Typed rows = Typed.run(
                "rows", file.toString(), "--to", folder.resolve("seen").toString());

        assertThat(rows.exit()).isZero();
        assertThat(folder.resolve("seen/a.csv")).hasContent("Name,Rating\r\nOne,2;3\r\n");
        assertThat(rows.err()).contains("UTF-8", "semicolon", "1 header row");
    }

    @Test
    void templateWritesAWorkbookAndSaysWhatToDoNext() {
        Typed register = Typed.run("template", "register", "--to", folder.toString());
        Typed roster = Typed.run(
                "template", "roster", "--to", folder.resolve("new/ours.xlsx").toString());

        assertThat(register.exit()).isZero();
        assertThat(register.out())
                .startsWith("Wrote " + folder.resolve("meeting-register.xlsx"))
                .endsWith("drop a copy in the inbox.\n");
        assertThat(folder.resolve("meeting-register.xlsx")).isNotEmptyFile();
        assertThat(roster.exit()).isZero();
        assertThat(folder.resolve("new/ours.xlsx")).isNotEmptyFile();
    }

    @Test
    void templateReplacesAFileOnlyWhenToldTo() throws IOException {
        Path mine = folder.resolve("roster.xlsx");
        Files.writeString(mine, "mine");

        Typed refused = Typed.run("template", "roster", "--to", folder.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("already", "--force");
        assertThat(mine).hasContent("mine");
        assertThat(Typed.run("template", "roster", "--force", "--to", mine.toString())
                        .exit())
                .isZero();
        assertThat(mine).isNotEmptyFile();
        assertThat(Files.size(mine)).isGreaterThan(1000);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void templateNamesItsKindsWhenAskedForAnother() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "mine");

        Typed other = Typed.run("template", "rota", "--to", folder.toString());

        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("register", "roster");
        assertThat(Typed.run("template", "roster", "--force", "--to", text.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.xlsx");
        assertThat(text).hasContent("mine");
    }

    @Test
    void importTakesInAFileThatStaysWhereItIsAndStatusSaysWhatWaits() throws IOException {
        Path file = folder.resolve("register.csv");
        Files.writeString(file, """
                Meeting reference,Project,Meeting date,Lay partner,Status
                M1,Outpatient letters,2026-02-27,Carys Kestrelman,Present
                """);
        Path data = Files.createDirectory(folder.resolve("data"));

        Typed taken = Typed.on(data, "import", file.toString());
        Typed status = Typed.run("status", "--data", data.toString());

        assertThat(taken.out()).contains("register.csv: Taken in. 1 row read: 1 new");
        assertThat(file).isRegularFile();
        assertThat(status.exit()).isZero();
        assertThat(status.out())
                .contains("nothing has been released yet", "Not published yet: register.csv", "no files");
        assertThat(status.out()).doesNotContain("Kestrelman");
    }

    @Test
    void importSaysWhatIsNoFileAndDoesNothing() {
        Path data = folder.resolve("data");

        Typed missing = Typed.on(data, "import", folder.resolve("nofile.csv").toString());
        Typed nested = Typed.on(data, "import", folder.toString());

        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err())
                .isEqualTo("There is no file " + folder.resolve("nofile.csv") + ". Nothing was done.\n");
        assertThat(nested.exit()).isEqualTo(2);
        assertThat(nested.err()).contains("is a folder. Name the files in it.");
        assertThat(data).doesNotExist();
    }

    @Test
    void publishSaysNothingOfTheInboxThatItDoesNotLookInto() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("inbox"));
        Files.writeString(data.resolve("inbox/register.csv"), "Meeting reference\n");

        Typed publish = Typed.on(data, "publish");

        assertThat(publish.exit()).as(publish.err()).isZero();
        assertThat(publish.out()).doesNotContain("inbox");
    }

    @Test
    void whatCannotBeIsSaidInWords() {
        assertThat(Typed.run("serve", "--port", "70000").err()).isEqualTo("A port is from 0 to 65535.\n");
        assertThat(Typed.run("serve", "--port", "-1").err()).isEqualTo("A port is from 0 to 65535.\n");
        Typed month = Typed.run("nightly", "--date", "2026-13-01");
        assertThat(month.exit()).isEqualTo(2);
        assertThat(month.err())
                .contains("Invalid value for option '--date': a day such as 2026-08-06 was expected.")
                .doesNotContain("java");
    }

    @Test
    void aSettingThatCannotBeStopsACommandBeforeAnythingIsDone() {
        Path data = folder.resolve("data");
        System.setProperty("lay-partners.rows-at-a-time", "0");
        try {
            Typed night = Typed.on(data, "nightly");

            assertThat(night.exit()).isEqualTo(1);
            assertThat(night.err()).contains("The setting lay-partners.rows-at-a-time is a whole number from 1.");
            assertThat(data.resolve("store")).doesNotExist();
        } finally {
            System.clearProperty("lay-partners.rows-at-a-time");
        }
    }

    @ParameterizedTest
    @MethodSource("allButANight")
    void aDataFolderThatIsNotThereIsNamedAndNotMadeByAllButANight(List<String> words) {
        Path mistyped = folder.resolve("mistyped");

        Typed typed = on(mistyped, words);

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo("There is no data folder " + mistyped
                        + ". Name yours with --data. The first nightly makes one.\n");
        assertThat(typed.out()).isEmpty();
        assertThat(mistyped).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource({"allButANight", "aNight"})
    void aFolderOfOtherThingsIsNamedAndLeftAsItIs(List<String> words) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("minutes.txt"), "mine");

        Typed typed = on(other, words);

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo(
                        other + " is no data folder: it holds other things, and nothing of this program's. Name yours"
                                + " with --data.\n");
        assertThat(typed.out()).isEmpty();
        assertThat(Tree.of(other)).containsOnlyKeys("minutes.txt");
    }

    private static List<List<String>> aNight() {
        return List.of(List.of("nightly"));
    }

    private static List<List<String>> allButANight() {
        return List.of(
                List.of("publish"),
                List.of("import", "pom.xml"),
                List.of("worker"),
                List.of("status"),
                List.of("health"),
                List.of("notice"),
                List.of("tidy", "--dry-run"),
                List.of("tidy"),
                List.of("forget", "--email", "a@b.example"),
                List.of("export-person", "--email", "a@b.example", "--to", "no-such-answer"),
                List.of("rollback"),
                List.of("restore"),
                List.of("restore", "--list"),
                List.of("rebuild"));
    }

    private static Typed on(Path data, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--data", data.toString()));
        return Typed.run(all.toArray(String[]::new));
    }

    /** On the first day: whoever sets it up makes the folder, perhaps on a disk of its own, and perhaps the inbox. */
    @ParameterizedTest
    @ValueSource(strings = {".", "lost+found", ".hidden", "inbox", "demo"})
    void whatLooksAtAnEmptyFolderSaysThatNoNightHasRunYet(String entry) throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve(entry));

        Typed status = on(data, List.of("status"));

        assertThat(status.exit()).isZero();
        assertThat(status.out())
                .contains("Live: nothing has been released yet.", "No night has run to its end in " + data + " yet.");
        assertThat(on(data, List.of("restore", "--list")).out())
                .startsWith("There are no backups. Each night makes one before it begins, where the store is a file.");
        assertThat(on(data, List.of("health")).exit()).isEqualTo(1);
        assertThat(on(data, List.of("health")).out()).startsWith("No night has been noted in " + data + " yet.");
        assertThat(data.resolve("lock")).doesNotExist();
    }

    @Test
    void aFolderWithinADataFolderIsNotTakenForOne() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("data/inbox"));
        Files.createFile(folder.resolve("data/lock"));

        Typed status = on(inbox, List.of("status"));

        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.err()).startsWith(inbox + " lies inside the data folder " + folder.resolve("data"));
    }

    @Test
    void aPersonIsMeantByEitherAnAddressOrAName() {
        String data = folder.resolve("data").toString();

        for (String command : List.of("forget", "export-person")) {
            Typed neither = Typed.run(command, "--data", data, "--to", data);
            Typed both = Typed.run(command, "--data", data, "--email", "a@b.example", "--person", "Ann Lee");

            assertThat(neither.exit()).isEqualTo(2);
            assertThat(both.exit()).isEqualTo(2);
        }
        assertThat(Typed.run("forget", "--data", data).err()).contains("--email", "--person");
    }
}
