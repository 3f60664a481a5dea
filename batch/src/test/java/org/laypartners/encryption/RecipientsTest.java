package org.laypartners.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientsTest {
    @TempDir
    private Path folder;

    @Test
    void whoHoldsOneOfTheKeysCanReadItAgain() throws IOException, GeneralSecurityException {
        KeyPair first = KeyPair.make();
        KeyPair second = KeyPair.make();
        Path plain = Files.writeString(folder.resolve("export.csv"), "What did you think?,Rating\n".repeat(9_000));
        Files.setLastModifiedTime(plain, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
        Path sealed = folder.resolve("export.csv.age");

        Recipients.of(List.of(first.publicKey(), second.publicKey())).encrypt(plain, sealed);

        assertThat(Files.readString(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1")
                .doesNotContain("Rating");
        assertThat(first.open(sealed)).isEqualTo(Files.readAllBytes(plain));
        assertThat(second.open(sealed)).isEqualTo(Files.readAllBytes(plain));
        assertThat(Files.getLastModifiedTime(sealed)).isEqualTo(Files.getLastModifiedTime(plain));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sealed)))
                .isEqualTo("rw-------");
    }

    @Test
    void anEmptyFileStaysEmpty() throws IOException, GeneralSecurityException {
        KeyPair key = KeyPair.make();
        Path plain = Files.createFile(folder.resolve("empty.csv"));

        Recipients.of(List.of(key.publicKey())).encrypt(plain, folder.resolve("empty.csv.age"));

        assertThat(key.open(folder.resolve("empty.csv.age"))).isEmpty();
    }

    @Test
    void aKeyThatIsNoneIsNamedByItsPlaceAndNeverShown() throws GeneralSecurityException {
        String right = KeyPair.make().publicKey();

        assertThatThrownBy(() -> Recipients.of(List.of(right, "age1notakey")))
                .isInstanceOf(EncryptionException.class)
                .hasMessageStartingWith("Entry 2 of lay-partners.encrypt-to is no public key of age.")
                .hasMessageNotContaining("notakey");
    }

    @Test
    void aPrivateKeyIsRefusedAndNeverShown() throws GeneralSecurityException {
        String secret = KeyPair.make().privateKey();

        assertThatThrownBy(() -> Recipients.of(List.of(secret)))
                .isInstanceOf(EncryptionException.class)
                .hasMessageNotContaining(secret);
    }
}
