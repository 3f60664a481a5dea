package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
