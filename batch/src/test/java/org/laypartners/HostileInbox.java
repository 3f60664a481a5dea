package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An inbox in which everything is meant to do harm, but for a few right registers under strange names. */
final class HostileInbox {
    static final List<String> FORMS = List.of("feedback", "expression-of-interest", "meeting-register");

    private final Path folder;
    private final Path outside;
    private final Map<String, String> expected = new HashMap<>();

    /**
     * @param folder must be there
     * @param outside holds {@code outside.csv}, which links lead to
     */
    HostileInbox(Path folder, Path outside) {
        this.folder = folder;
        this.outside = outside;
    }

    /**
     * Drops it all.
     *
     * @return what to expect of each thing, by the name it is shown under: a part of the sentence for what is left, the
     *     code of the reason for what is refused, nothing for what is taken in
     */
    Map<String, String> fill() throws IOException, InterruptedException {
        dropWhatIsNoFile();
        dropStrangeNames();
        dropFilesThatAreNotWhatTheySay();
        dropFilesThatAreTooMuch();
        dropAnswers();
        return Map.copyOf(expected);
    }

    private void dropWhatIsNoFile() throws IOException, InterruptedException {
        Path inner = Files.createDirectory(folder.resolve("a subfolder"));
        Files.writeString(inner.resolve("inside.csv"), Registers.of("inside"));
        expected.put("a subfolder", "This is a folder.");
        link("link to a file.csv", outside.resolve("outside.csv"));
        link("link to a folder", outside);
        link("link to nothing.csv", outside.resolve("nothing"));
        link("link to a device", Path.of("/dev/zero"));
        if (Files.isExecutable(Path.of("/usr/bin/mkfifo"))) {
            String pipe = folder.resolve("pipe.csv").toString();
            assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe).start().waitFor())
                    .isZero();
            expected.put("pipe.csv", "This is not a file.");
        }
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
        expected.put(name, "This is a link");
    }

    private void dropStrangeNames() throws IOException {
        drop(".hidden.csv", Registers.of("hidden"), "hidden.csv", "This is a hidden file.");
        drop("half.csv.part", Registers.of("part"), "half.csv.part", "another program");
        drop("~$lock.xlsx", "lock", "__lock.xlsx", "another program");
        drop("two\nlines.csv", Registers.of("lines"), "twolines.csv", "");
        drop("tab\tand\u0007bell.csv", Registers.of("bell"), "tabandbell.csv", "");
        drop("\u202Evsc.gnp.csv", Registers.of("bidi"), "vsc.gnp.csv", "");
        drop("$(touch hacked);`id`|&<b>.csv", Registers.of("shell"), "_(touch hacked)__id____b_.csv", "");
        drop("-rf.csv", Registers.of("dash"), "rf.csv", "");
        drop("..%2f..%2fup.csv", Registers.of("up"), "_2f.._2fup.csv", "This is a hidden file.");
        drop("..\u2215up.csv", Registers.of("slash"), "\u2215up.csv", "This is a hidden file.");
        drop("a\\..\\..\\windows.csv", Registers.of("backslash"), "a_.._.._windows.csv", "");
        drop("a..%2f..%2fup.csv", Registers.of("percent"), "a.._2f.._2fup.csv", "");
        drop("con.csv", Registers.of("device"), "_con.csv", "");
        drop("n".repeat(250) + ".csv", Registers.of("long"), "n".repeat(176) + ".csv", "");
        drop("\u00e9".repeat(120) + ".csv", Registers.of("accents"), "\u00e9".repeat(88) + ".csv", "");
    }

    private void dropFilesThatAreNotWhatTheySay() throws IOException {
        drop("locked.xlsx", HostileFiles.lockedWorkbook(), "ENCRYPTED");
        drop("old.xls", HostileFiles.oldWorkbook(), "OLD_WORKBOOK");
        drop("open.ods", HostileFiles.openDocument(), "OPEN_DOCUMENT");
        drop("page.xls", bytes("<html><table><tr><td>Project</td></tr></table></html>"), "WEB_PAGE");
        drop("twice.xlsx", HostileFiles.workbookWithOnePartTwice(), "BROKEN_WORKBOOK");
        drop("nuls.csv", bytes(Registers.of("nul").replace("LP01", "L\0P")), "NOT_TEXT");
        drop("only nuls.csv", new byte[5000], "NOT_TEXT");
        drop("nothing.csv", new byte[0], "EMPTY_FILE");
    }

    private void dropFilesThatAreTooMuch() throws IOException {
        HostileFiles.workbook(folder.resolve("bomb.xlsx"), HostileFiles.sheetWithOneCell(HostileFiles.letters(520)));
        expected.put("bomb.xlsx", "TOO_BIG");
        HostileFiles.workbook(folder.resolve("entities.xlsx"), HostileFiles.sheetWithEntities());
        expected.put("entities.xlsx", "BROKEN_WORKBOOK");
        HostileFiles.workbook(folder.resolve("wide.xlsx"), HostileFiles.sheetOfColumns(100_000));
        expected.put("wide.xlsx", "TOO_MANY_COLUMNS");
        HostileFiles.wideTable(folder.resolve("wide.csv"), 100_000);
        expected.put("wide.csv", "TOO_MANY_COLUMNS");
        HostileFiles.longCell(folder.resolve("long cell.csv"), 20);
        expected.put("long cell.csv", "");
        for (String name : List.of("bomb.xlsx", "entities.xlsx", "wide.xlsx", "wide.csv", "long cell.csv")) {
            makeOld(folder.resolve(name));
        }
    }

    private void dropAnswers() throws IOException {
        HostileAnswers answers = new HostileAnswers();
        List<String> all = new ArrayList<>(HostileAnswers.FORMULAS);
        all.addAll(HostileAnswers.MARKUP);
        for (String form : FORMS) {
            drop(form + ".csv", bytes(answers.acceptable(form, all)), "");
            drop(form + " everywhere.csv", bytes(answers.everywhere(form, all)), "");
        }
    }

    private void drop(String name, byte[] bytes, String reason) throws IOException {
        makeOld(Files.write(folder.resolve(name), bytes));
        expected.put(name, reason);
    }

    /** A name that this disk, or the language that Java was started in, cannot hold is left out. */
    private void drop(String name, String text, String shown, String reason) throws IOException {
        try {
            makeOld(Files.writeString(folder.resolve(name), text));
            expected.put(shown, reason);
        } catch (InvalidPathException | FileSystemException notHere) {
            assertThat(name).as("a name that only some disks hold").isNotEqualTo(shown);
        }
    }

    /** Young files would be waited for. */
    private static void makeOld(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
