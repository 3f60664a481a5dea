package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody asks to be forgotten, and nothing of them is left in any byte of the data folder. */
class ForgetTest {
    @TempDir
    static Path folder;

    private static Path prepared = Path.of(".");

    /** The same once Zoe is forgotten by her address; nobody changes it. */
    private static Path without = Path.of(".");

    private static Typed forgotten = new Typed(-1, "", "");

    @TempDir
    private Path here;

    private Path data = Path.of(".");

    @BeforeAll
    static void spendANightOnPeopleInEveryKindOfFile() throws IOException {
        prepared = Spent.theDemo(folder.resolve("data"));
        Trust trust = new Trust(prepared);
        Asked.dropAll(trust);
        trust.night();
        without = Copied.tree(prepared, folder.resolve("without"));
        forgotten = Typed.on(without, "forget", "--email", Asked.EMAIL);
    }

    @BeforeEach
    void copyTheData() throws IOException {
        data = Copied.tree(prepared, here.resolve("data"));
    }

    @Test
    void thePeopleAreInEveryPlaceBefore() throws IOException {
        assertThat(PersonalBytes.holding(data, Asked.ZOE))
                .anyMatch(file -> file.startsWith("store/"))
                .anyMatch(file -> file.contains("interest-to-fix.xlsx"))
                .anyMatch(file -> file.contains("interest-to-fix.csv"))
                .anyMatch(file -> file.contains("notes.csv-what-to-do.txt"))
                .anyMatch(file -> file.contains("archive/2026/2026-10-06-attendance.csv"))
                .anyMatch(file -> file.contains("archive/2026/2026-10-06-feedback.csv"))
                .anyMatch(file -> file.contains("staff/") && file.endsWith(".xlsx"));
    }

    @Test
    void noByteOfSomebodyForgottenByAddressIsLeft() throws IOException {
        assertThat(forgotten.exit()).as(forgotten.err()).isZero();
        assertThat(PersonalBytes.holding(without, Asked.ZOE)).isEmpty();
        assertThat(forgotten.out() + forgotten.err()).doesNotContainIgnoringCase(Asked.ZOE);
    }

    @Test
    void noByteOfSomebodyForgottenByNameIsLeft() throws IOException {
        Typed forget = Typed.on(data, "forget", "--person", "bram oldcastle", "--no-publish");

        assertThat(forget.exit()).as(forget.err()).isZero();
        assertThat(holdingButForReports(Asked.BRAM)).isEmpty();
    }

    @Test
    void noByteOfSomebodyForgottenByReferenceIsLeft() throws IOException {
        Typed forget = Typed.on(data, "forget", "--person", "LP-07", "--no-publish");

        assertThat(forget.exit()).as(forget.err()).isZero();
        assertThat(holdingButForReports(Asked.ZOE)).isEmpty();
    }

    @Test
    void theOthersAreStillThere() throws IOException {
        long before =
                PersonalBytes.holding(data.resolve("archive"), "Cleo Farrier").size();

        assertThat(PersonalBytes.holding(without.resolve("archive"), "Cleo Farrier"))
                .hasSize((int) before);
        assertThat(without.resolve("archive/2026/2026-10-06-attendance.csv")).isRegularFile();
        assertThat(PersonalBytes.holding(without.resolve("rejected"), "LP-08")).hasSize(2);
        assertThat(PersonalBytes.holding(without, "bram.old@post.example")).isNotEmpty();
    }

    @Test
    void aReceiptSaysWhatWasErasedAndNamesNobody() throws IOException {
        List<Path> receipts = receipts(without);
        assertThat(receipts).hasSize(1);
        assertThat(receipts.get(0).getFileName().toString()).matches("erased-2026-10-06-[0-9a-f]{8}\\.txt");
        assertThat(Files.readString(receipts.get(0)))
                .contains("6 October 2026", "Expression of interest: 1", "Meeting register: 1", "Roster: 1")
                .contains("archive/2026/2026-10-06-interest.csv", "Published anew on 6 October 2026");
        assertThat(forgotten.out()).contains(Files.readString(receipts.get(0)).strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(receipts.get(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(without.resolve("receipts"))))
                .isEqualTo("rwx------");
    }

    @Test
    void onlyTheNewReleaseIsLeft() throws IOException {
        try (Stream<Path> releases = Files.list(without.resolve("releases"))) {
            assertThat(releases.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)))
                    .hasSize(1);
        }
        assertThat(without.resolve("public/index.html")).isRegularFile();
        assertThat(without.resolve("staff/index.html")).isRegularFile();
    }

    @Test
    void withoutPublishingTheReportsWaitForTheNextNight() throws IOException {
        Typed forget = Typed.on(data, "forget", "--email", Asked.EMAIL, "--no-publish");

        assertThat(forget.out()).contains("reports that are live still hold");
        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isNotEmpty().allMatch(file -> file.startsWith("releases/"));
        assertThat(Typed.run("status", "--data", data.toString()).out()).contains("Somebody is being erased");

        new Trust(data).night();

        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
        assertThat(Typed.run("status", "--data", data.toString()).out()).doesNotContain("Somebody is being erased");
    }

    @Test
    void aSecondTimeThereIsNothingToErase() throws IOException {
        Typed again = Typed.on(without, "forget", "--email", Asked.EMAIL);

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Nothing is held about that person.");
        assertThat(receipts(without)).hasSize(1);
    }

    @Test
    void aFileThatWaitsInTheInboxIsNamedAndLeft() throws IOException {
        Asked.drop(new Trust(data), "next.csv", "Name,Email\nZoë O'Shea Ashdown,zoe.oshea@post.example\n");

        Typed forget = Typed.on(data, "forget", "--email", Asked.EMAIL, "--no-publish");

        assertThat(forget.out()).contains("a file that waits", "inbox/next.csv");
        assertThat(holdingButForReports(Asked.ZOE)).containsExactly("inbox/next.csv");
    }

    @Test
    void aLaterExportBringsThemBackNeitherToTheStoreNorToTheArchive() throws IOException {
        data = Copied.tree(without, here.resolve("without"));
        Trust trust = new Trust(data);

        Asked.dropInterest(trust, "again.csv", "");
        Asked.dropInterest(trust, "longer.csv", "and \"Ann Lee\" too");
        Typed night = trust.night();

        assertThat(night.out()).contains("again.csv: Known already.", "longer.csv: Taken in.");
        assertThat(PersonalBytes.holding(data.resolve("store"), Asked.ZOE)).isEmpty();
        assertThat(PersonalBytes.holding(data.resolve("archive"), Asked.ZOE)).isEmpty();
        assertThat(PersonalBytes.holding(data.resolve("archive"), "bram.old@post.example"))
                .hasSize(3);
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirAddresses() throws IOException {
        Trust trust = new Trust(data);
        Asked.drop(
                trust,
                "namesake.csv",
                Asked.expressions(Asked.expression(
                        "2026-09-05 10:00:00",
                        "Bram Oldcastle",
                        "other.bram@post.example",
                        "07700 900999",
                        "Brent",
                        "Me too.")));
        trust.night();

        Typed byName = Typed.on(data, "forget", "--person", "Bram Oldcastle");
        Typed byAddress = Typed.on(data, "forget", "--email", "bram.old@post.example", "--no-publish");

        assertThat(byName.exit()).isEqualTo(2);
        assertThat(byName.err()).contains("More than one person", "--email").doesNotContain("Oldcastle");
        assertThat(byAddress.out()).contains("with the same name. They were left");
        assertThat(holdingButForReports("bram.old@", "900456")).isEmpty();
        assertThat(PersonalBytes.holding(data, "other.bram@post.example")).isNotEmpty();
    }

    @Test
    void aWordThatNobodyGoesByIsRefused() {
        Typed forget = Typed.on(data, "forget", "--person", "LP-99");

        assertThat(forget.exit()).isEqualTo(2);
        assertThat(forget.err()).contains("Nobody goes by that name or reference");
    }

    /** The reports that are live hold people until the next ones are published; other tests look at those. */
    private List<String> holdingButForReports(String... person) throws IOException {
        return PersonalBytes.holding(data, person).stream()
                .filter(file -> !file.startsWith("releases/"))
                .toList();
    }

    private static List<Path> receipts(Path data) throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("receipts"))) {
            return all.toList();
        }
    }
}
