package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalValueSearchTest {
    private static final String NAME = "Adaeze Moonraker";
    private static final String EMAIL = "adaeze@post.example";

    @TempDir
    private Path site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Adaeze Moonraker said so.</p>",
                "<p>ADAEZE MOONRAKER</p>",
                "<p>Adaeze\n   Moonraker</p>",
                "<p>Adaeze&#32;Moonraker</p>",
                "<p>Write to adaeze&#64;post.example or call.</p>",
                "<a href=\"mailto:adaeze%40post.example\">80% of people</a>",
            })
    void findsAPersonInAnyDisguise(String page) throws IOException {
        assertThat(search(page)).containsExactly(Path.of("page.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>Moonraker Street, Adaeze Lane</p>", "<p>notadaeze@post.example.com</p>", "<p>80% 100%</p>"})
    void doesNotCryWolf(String page) throws IOException {
        assertThat(search(page)).isEmpty();
    }

    @Test
    void letsTheSitesOwnContactDetailsStand() throws IOException {
        Files.writeString(site.resolve("contact.html"), "<p>" + EMAIL + "</p>");

        assertThat(new PersonalValueSearch(List.of(EMAIL), List.of(EMAIL)).filesThatHoldOne(site))
                .isEmpty();
    }

    private List<Path> search(String page) throws IOException {
        Files.writeString(site.resolve("page.html"), page);
        return new PersonalValueSearch(List.of(NAME, EMAIL, "W2"), List.of())
                .filesThatHoldOne(site).stream().map(site::relativize).toList();
    }
}
