package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.durable.DurableFiles;
import org.laypartners.night.Run;
import org.slf4j.LoggerFactory;

/** A secret in a file of settings that everybody on the machine can read is told of, and never shown. */
class OpenSecretsTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(Run.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    /** Where everybody can go: a test's own temporary folder is its owner's alone. */
    private Path folder = Path.of(".");

    private Path settings = Path.of(".");

    @BeforeEach
    void setASecret() throws IOException {
        said.start();
        log.addAppender(said);
        folder = Files.createTempDirectory("open-to-all");
        mode(folder, "rwxr-xr-x");
        Path home = Copied.home(folder.resolve("opt"));
        mode(home, "rwxr-xr-x");
        Path config = Files.createDirectories(home.resolve("config"));
        mode(config, "rwxr-xr-x");
        settings = Files.writeString(
                config.resolve("application.yml"), "spring.mail.password: geheim\nlay-partners.reply-within: 15\n");
        Files.createDirectory(folder.resolve("data"));
    }

    @AfterEach
    void clear() throws IOException {
        log.detachAppender(said);
        DurableFiles.deleteTree(folder);
    }

    @Test
    void statusAndTheNightNameTheFileAndTheSettingAndNotItsValue() throws IOException {
        mode(settings, "rw-r--r--");
        String advice = "Everybody on this machine can read the secret in " + settings
                + ": spring.mail.password. Run: chmod 600 '" + settings + "'.";

        Typed status = typed("status");
        Typed night = typed("nightly");

        assertThat(status.out()).contains(advice).doesNotContain("geheim");
        assertThat(night.exit()).as(night.err()).isZero();
        assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly(advice);
        assertThat(said.list).extracting(event -> event.getLevel().toString()).containsExactly("WARN");
    }

    @Test
    void whatOnlyItsOwnerCanReadIsNotSpokenOf() throws IOException {
        mode(settings, "rw-------");

        assertThat(typed("status").out()).doesNotContain("spring.mail.password");
        assertThat(typed("publish").exit()).isZero();
        assertThat(said.list).isEmpty();
    }

    private Typed typed(String command) {
        return Typed.run(
                command,
                "--home",
                folder.resolve("opt").toString(),
                "--data",
                folder.resolve("data").toString());
    }

    private static void mode(Path place, String mode) throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(mode));
    }
}
