package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "<p>MOONRAKER, Adaeze</p>",
                "<p>Moonraker,Adaeze</p>",
                "<p><strong>Adaeze</strong> Moonraker</p>",
                "<p>Adaeze<br>Moonraker</p>",
                "<a href=\"find?q=Adaeze+Moonraker\">Find</a>",
                "<a href=\"adaeze-moonraker.html\">A story</a>",
                "<p>Ad\u00e1eze Moonr\u00e5ker</p>",
                "<script>{\"name\": \"Adaeze\\nMoonraker\"}</script>",
                "<p>adaeze@<wbr>post.example</p>",
            })
    void findsAPersonInAnyDisguise(String page) throws IOException {
        assertThat(search(page)).containsExactly(Path.of("page.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Moonraker Street, Adaeze Lane</p>",
                "<p>notadaeze@post.example.com</p>",
                "<p>80% 100%</p>",
                "<p>It was for Adaeze. Moonraker Street is closed.</p>",
                "<ul><li>Adaeze</li><li>Moonraker</li></ul>",
                "<p>Adaeze, Moonraker Street</p>",
                "<p>020,7946,0958</p>"
            })
    void doesNotCryWolf(String page) throws IOException {
        assertThat(search(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O'Brien Kestrel    | O\u2019Brien Kestrel
            O\u2019Brien Kestrel | O'Brien Kestrel
            Mary O'Brien       | Mary OBrien
            Zo\u00eb Garc\u00eda   | Zoe Garcia
            Zoe Garcia         | Zo\u00eb Garc\u00eda
            EXAMPLE, Amina     | Amina Example
            Amina Example      | Example, Amina
            Amina Jo Example   | Example, Amina Jo
            Ann-Mary Shea      | Ann\u2011Mary Shea
            Ann\u2013Mary Shea    | Ann-Mary Shea
            020 7946 0958      | (020) 7946/0958
            020 7946 0958      | 020_7946_0958
            020 7946 0958      | 020\u00b77946\u00b70958
            020 7946 0958      | 020<b>7946</b> 0958
            020 7946/0958      | +44 20 7946 0958
            943 476 5919       | 943/476/5919
            943 476 5919       | 943<wbr>476<wbr>5919
            020 7946 0958      | \u0660\u0662\u0660 \u0667\u0669\u0664\u0666 \u0660\u0669\u0665\u0668
            020 7946 0958      | \uff10\uff12\uff10\uff17\uff19\uff14\uff16\uff10\uff19\uff15\uff18
            \u0660\u0662\u0660\u0667\u0669\u0664\u0666\u0660\u0669\u0665\u0668 | +44 20 7946 0958
            \uff10\uff12\uff10\uff17\uff19\uff14\uff16\uff10\uff19\uff15\uff18 | 020 7946 0958
            W2 1NY             | W2+1NY
            """)
    void findsOtherWritings(String value, String written) throws IOException {
        Files.writeString(site.resolve("page.html"), "<p>Please ask " + written + " for more.</p>");

        assertThat(new PersonalValueSearch(List.of(value), List.of()).in(site)).hasSize(1);
    }

    @Test
    void readsALongLineOfACalendarAndTheNamesOfFiles() throws IOException {
        Files.writeString(site.resolve("dates.ics"), "SUMMARY:With Adaeze Moon\r\n raker\r\n");
        Files.writeString(site.resolve("amina-example.html"), "<p>A story</p>");

        assertThat(new PersonalValueSearch(List.of(NAME, "Amina Example"), List.of()).in(site))
                .extracting(PersonalValueSearch.Find::value)
                .containsExactly("Amina Example", NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0203 312 5054", "02033125054", "+44 203 312 5054", "(0203) 3125054"})
    void letsTheSitesOwnContactDetailsStandHoweverTheyAreWritten(String written) throws IOException {
        Files.writeString(
                site.resolve("contact.html"), "<a href=\"tel:+442033125054\">0203 312 5054</a> <p>" + EMAIL + "</p>");

        assertThat(new PersonalValueSearch(List.of(EMAIL, written), List.of(EMAIL, "0203 312 5054")).in(site))
                .isEmpty();
    }

    @Test
    void aFindNeverWritesItsValue() throws IOException {
        Files.writeString(site.resolve("page.html"), NAME);

        assertThat(new PersonalValueSearch(List.of(NAME), List.of()).in(site).toString())
                .doesNotContain("Moonraker");
    }

    private List<Path> search(String page) throws IOException {
        Files.writeString(site.resolve("page.html"), page);
        return new PersonalValueSearch(List.of(NAME, EMAIL, "W2", "020 7946 0958"), List.of())
                .in(site).stream()
                        .map(PersonalValueSearch.Find::file)
                        .map(site::relativize)
                        .distinct()
                        .toList();
    }
}
