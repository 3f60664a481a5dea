package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.encryption.KeyPair;

/** Nights of a Trust that encrypts what it keeps: only the holder of the private key can open it. */
class EncryptedArchiveTest {
    private static final String SETTING = "lay-partners.encrypt-to";
    private static final String EXPORT = "archive/2026/2026-10-06-interest.csv";

    @TempDir
    private Path data;

    private KeyPair key = new KeyPair("", "");
    private Trust trust = new Trust(Path.of("."));

    @BeforeEach
    void nameWhoMayOpenIt() throws GeneralSecurityException {
        key = KeyPair.make();
        trust = new Trust(data);
        System.setProperty(SETTING, key.publicKey());
    }

    @AfterEach
    void nameNobody() {
        System.clearProperty(SETTING);
    }

    @Test
    void anArchivedExportCanOnlyBeOpenedWithTheKey() throws IOException, GeneralSecurityException {
        Asked.dropAll(trust);
        byte[] dropped = Files.readAllBytes(data.resolve("inbox/interest.csv"));

        trust.night();

        assertThat(key.open(data.resolve(EXPORT + ".age"))).isEqualTo(dropped);
        assertThat(PersonalBytes.holding(data.resolve("archive"), Asked.EMAIL)).isEmpty();
        assertThat(data.resolve("work")).isEmptyDirectory();
    }

    @Test
    void theMeetingPackCanOnlyBeOpenedWithTheKey() throws IOException, GeneralSecurityException {
        Asked.dropAll(trust);

        trust.night();

        assertThat(new String(key.open(data.resolve("staff/meeting-pack.pdf.age")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(data.resolve("staff/meeting-pack.pdf")).doesNotExist();
        assertThat(trust.page("index").select("a[href=meeting-pack.pdf.age]").text())
                .isEqualTo("Meeting pack (PDF, encrypted)");
    }

    @Test
    void theSameFileDroppedAgainIsKnownAndKeptOnce() throws IOException {
        Asked.dropAll(trust);
        byte[] dropped = Files.readAllBytes(data.resolve("inbox/interest.csv"));
        trust.night();

        Files.write(data.resolve("inbox/interest.csv"), dropped);
        Typed night = trust.night();

        assertThat(night.out()).contains("interest.csv: Known already.");
        assertThat(data.resolve(EXPORT + ".age")).exists();
        assertThat(data.resolve("archive/2026/2026-10-06-interest-2.csv.age")).doesNotExist();
    }

    @Test
    void whatWasArchivedPlainIsEncryptedByTheNextNight() throws IOException, GeneralSecurityException {
        System.clearProperty(SETTING);
        Asked.dropAll(trust);
        byte[] dropped = Files.readAllBytes(data.resolve("inbox/interest.csv"));
        trust.night();
        System.setProperty(SETTING, key.publicKey());

        trust.night();

        assertThat(data.resolve(EXPORT)).doesNotExist();
        assertThat(key.open(data.resolve(EXPORT + ".age"))).isEqualTo(dropped);
    }

    @Test
    void itsTimeIsStillKnown() throws IOException {
        Asked.dropAll(trust);
        trust.night();

        assertThat(Typed.run("tidy", "--data", data.toString(), "--date", "2028-12-24")
                        .exit())
                .isZero();

        assertThat(data.resolve(EXPORT + ".age")).doesNotExist();
    }

    /** Nobody can be taken out of what nobody here can open. */
    @Test
    void whoIsForgottenTakesTheEncryptedExportsAlong() throws IOException {
        Asked.dropAll(trust);
        trust.night();

        Typed forget = Typed.on(data, "forget", "--email", Asked.EMAIL);

        assertThat(forget.exit()).as(forget.err()).isZero();
        assertThat(data.resolve(EXPORT + ".age")).doesNotExist();
        assertThat(forget.out()).contains("2026-10-06-interest.csv.age");
    }

    @Test
    void forgettingSomebodyUnknownErasesNoExport() throws IOException {
        Asked.dropAll(trust);
        trust.night();

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
