package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.durable.DurableFiles;

/** The store is made anew from the archive: the figures are the same as before. */
class RebuildTest {
    @TempDir
    static Path folder;

    private static Past before = new Past(Path.of("."));
    private static Past after = new Past(Path.of("."));

    /** A data folder with nights behind it. */
    private record Past(Path data) {
        Path copy(String name) throws IOException {
            return Copied.tree(data, folder.resolve(name));
        }
    }

    /** All example exports over three nights with mended sheets; then somebody is erased, and two more nights go by. */
    @BeforeAll
    static void spendNights() throws IOException {
        Trust trust = new Trust(folder.resolve("before"));
        Path data = trust.data();
        Asked.dropAll(trust);
        trust.night();
        drop(trust, "Roster of lay partners.csv", "Meeting register 2025-26.csv", "Equality monitoring(1-45).csv");
        trust.night();
        for (Path sheet : files(data.resolve("rejected"))) {
            if (sheet.toString().endsWith("-to-fix.csv")) {
                Files.copy(sheet, data.resolve("inbox").resolve("mended " + sheet.getFileName()));
            }
        }
        drop(
                trust,
                "Expression of interest(1-48).xlsx",
                "Lay partner feedback(1-40).csv",
                "How is it going (Responses) - Form responses 1.csv",
                "Project lead feedback(1-12).csv",
                "Project group - Attendance report.csv",
                "Who is where.csv",
                "Words decided.csv");
        trust.night();
        before = new Past(data);
        Trust later = new Trust(before.copy("after"));
        // Rows of others that name the person are taken out of the archive too; the store keeps them.
        assertThat(Typed.on(later.data(), "forget", "--email", Asked.EMAIL).exit())
                .isZero();
        later.night();
        later.night();
        after = new Past(later.data());
    }

    @Test
    void aDoubtedStoreIsMadeAnewWithTheSameFigures() throws IOException {
        Path data = after.copy("doubted");

        Typed rebuild = Typed.on(data, "rebuild");

        assertThat(rebuild.exit()).as(rebuild.err()).isZero();
        assertThat(rebuild.out()).contains("Carried over from the old store", "Carried over 2 answers from there too");
        assertSame(data);
    }

    @Test
    void aStoreThatIsGoneIsMadeAnewWithWhatTheLastBackupKnew() throws IOException {
        Path data = after.copy("gone");
        DurableFiles.deleteTree(data.resolve("store"));

        Typed rebuild = Typed.on(data, "rebuild");

        assertThat(rebuild.exit()).as(rebuild.err()).isZero();
        assertThat(rebuild.out()).contains("Carried over from the backup 00");
        assertSame(data);
        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
    }

    /**
     * What a person would do without knowing of the command. Equality answers are in no archive; and what the public may see is
     * decided about anew, for what it saw is not known any more.
     */
    @Test
    void theArchiveDroppedBackInTheInboxGivesTheSameFigures() throws IOException {
        Path data = before.copy("dropped-back");
        DurableFiles.deleteTree(data.resolve("store"));
        for (Path file : files(data.resolve("archive/2026"))) {
            Files.move(file, data.resolve("inbox").resolve(file.getFileName()));
        }

        new Trust(data).night();

        assertSameBut(data, "equality");
    }

    @Test
    void withoutStoreAndBackupItSaysWhatCannotComeBack() throws IOException {
        Path data = before.copy("without-backup");
        DurableFiles.deleteTree(data.resolve("store"));
        DurableFiles.deleteTree(data.resolve("backups"));

        Typed rebuild = Typed.on(data, "rebuild");

        assertThat(rebuild.exit()).as(rebuild.err()).isZero();
        assertThat(rebuild.out()).contains("Neither the old store nor a backup could be read.");
        assertSameBut(data, "equality");
    }

    private static void assertSame(Path data) throws IOException {
        for (String part : List.of("public", "staff/data", "archive")) {
            assertThat(differing(
                            Tree.of(data.resolve(part)), Tree.of(after.data().resolve(part))))
                    .as(part)
                    .isEmpty();
        }
        assertThat(data.resolve("work")).isEmptyDirectory();
        assertThat(files(data.resolve("store")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("lay-partners.db");
    }

    private static void assertSameBut(Path data, String named) throws IOException {
        assertThat(differing(
                        Tree.of(data.resolve("staff/data")),
                        Tree.of(before.data().resolve("staff/data"))))
                .allSatisfy(file -> assertThat(file).contains(named));
    }

    /** The names of files that are not the same in both; shorter to read than what they hold. */
    private static List<String> differing(Map<String, String> one, Map<String, String> two) {
        return Stream.concat(one.keySet().stream(), two.keySet().stream())
                .distinct()
                .filter(file -> !Objects.equals(one.get(file), two.get(file)))
                .sorted()
                .toList();
    }

    private static void drop(Trust trust, String... examples) throws IOException {
        for (String example : examples) {
            trust.drop(
                    example,
                    Files.readAllBytes(Path.of("batch/examples/inbox", example)),
                    Instant.parse("2026-10-05T09:00:00Z"));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
