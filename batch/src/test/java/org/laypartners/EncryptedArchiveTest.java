package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.encryption.KeyPair;

/** Nights of a Trust that encrypts what it keeps: only the holder of the private key can open it. */
class EncryptedArchiveTest {
    private static final String SETTING = "lay-partners.encrypt-to";
    private static final String EXPORT = "archive/2026/2026-10-06-interest.csv";

    @TempDir
    private static Path before;

    private static KeyPair key = new KeyPair("", "");
    private static byte[] dropped = {};

    @TempDir
    private Path folder;

    private Path data = Path.of(".");
    private Trust trust = new Trust(Path.of("."));

    @BeforeAll
    static void spendANight() throws IOException, GeneralSecurityException {
        key = KeyPair.make();
        System.setProperty(SETTING, key.publicKey());
        Path data = before.resolve("data");
        Trust trust = new Trust(data);
        Asked.dropAll(trust);
        dropped = Files.readAllBytes(data.resolve("inbox/interest.csv"));
        trust.night();
    }

    @BeforeEach
    void copyIt() throws IOException {
        data = Copied.tree(before.resolve("data"), folder.resolve("data"));
        trust = new Trust(data);
        System.setProperty(SETTING, key.publicKey());
    }

    @AfterEach
    void nameNobody() {
        System.clearProperty(SETTING);
    }

    @Test
    void anArchivedExportCanOnlyBeOpenedWithTheKey() throws IOException, GeneralSecurityException {
        assertThat(key.open(data.resolve(EXPORT + ".age"))).isEqualTo(dropped);
        assertThat(PersonalBytes.holding(data.resolve("archive"), Asked.EMAIL)).isEmpty();
        assertThat(data.resolve("work")).isEmptyDirectory();
    }

    @Test
    void theMeetingPackCanOnlyBeOpenedWithTheKey() throws IOException, GeneralSecurityException {
        assertThat(new String(key.open(data.resolve("staff/meeting-pack.pdf.age")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(data.resolve("staff/meeting-pack.pdf")).doesNotExist();
        assertThat(trust.page("index").select("a[href=meeting-pack.pdf.age]").text())
                .isEqualTo("Meeting pack (PDF, encrypted)");
    }

    @Test
    void theSameFileDroppedAgainIsKnownAndKeptOnce() throws IOException {
        Files.write(data.resolve("inbox/interest.csv"), dropped);
        Typed night = trust.night();

        assertThat(night.out()).contains("interest.csv: Known already.");
        assertThat(data.resolve(EXPORT + ".age")).exists();
        assertThat(data.resolve("archive/2026/2026-10-06-interest-2.csv.age")).doesNotExist();
    }

    @Test
    void whatWasArchivedPlainIsEncryptedByTheNextNight() throws IOException, GeneralSecurityException {
        System.clearProperty(SETTING);
        Path plain = Spent.aNightOnThoseAsked(folder.resolve("plain"));
        assertThat(plain.resolve(EXPORT)).exists();
        System.setProperty(SETTING, key.publicKey());

        new Trust(plain).night();

        assertThat(plain.resolve(EXPORT)).doesNotExist();
        assertThat(key.open(plain.resolve(EXPORT + ".age"))).isEqualTo(dropped);
    }

    @Test
    void itsTimeIsStillKnown() throws IOException {
        assertThat(Typed.run("tidy", "--data", data.toString(), "--date", "2028-12-24")
                        .exit())
                .isZero();

        assertThat(data.resolve(EXPORT + ".age")).doesNotExist();
    }

    /** Nobody can be taken out of what nobody here can open. */
    @Test
    void whoIsForgottenTakesTheEncryptedExportsAlong() throws IOException {
        Typed forget = Typed.on(data, "forget", "--email", Asked.EMAIL);

        assertThat(forget.exit()).as(forget.err()).isZero();
        assertThat(data.resolve(EXPORT + ".age")).doesNotExist();
        assertThat(forget.out()).contains("2026-10-06-interest.csv.age");
    }

    @Test
    void forgettingSomebodyUnknownErasesNoExport() throws IOException {
        Typed.on(data, "forget", "--email", "nobody@post.example");

        assertThat(data.resolve(EXPORT + ".age")).exists();
    }

    @Test
    void aKeyThatIsNoneStopsTheNightBeforeItBegins() throws IOException {
        System.setProperty(SETTING, "age1notakey");
        Asked.dropAll(trust);

        Typed night = Typed.on(data, "nightly");

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("Entry 1 of lay-partners.encrypt-to").doesNotContain("notakey");
        assertThat(data.resolve("inbox/interest.csv")).exists();
    }
}
