package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents tell people to type can be typed. */
class DocumentedCommandsTest {
    private static final Pattern TYPED =
            Pattern.compile("(?:lay-partners\\.jar|/lay-partners/lay-partners|\\./lay-partners) ([a-z-]+)([^\n`]*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*(?![a-z.-])");
    private static final Pattern NEW_PAGE = Pattern.compile("new (project|news|story)\\s+\"([^\"]+)\"");

    /** Other servers of this machine stand in the documents too. */
    private static final Pattern SERVED =
            Pattern.compile("lay-partners\\.jar serve`[^#]{0,120}?http://127\\.0\\.0\\.1:([0-9]+)");

    @TempDir
    private Path folder;

    @Test
    void eachCommandIsThereWithItsOptions() throws IOException {
        List<MatchResult> typed = found(TYPED);

        assertThat(typed).hasSizeGreaterThan(20);
        for (MatchResult line : typed) {
            Typed help = Typed.run(line.group(1), "--help");
            assertThat(help.exit()).as(line.group()).isZero();
            // What every command takes stands in the help of the program.
            String all = help.out() + Typed.run("--help").out();
            OPTION.matcher(line.group(2))
                    .results()
                    .forEach(option -> assertThat(all).as(line.group()).contains(option.group()));
        }
    }

    @Test
    void theSiteIsShownWhereItSays() throws IOException {
        List<MatchResult> ports = found(SERVED);

        assertThat(ports).isNotEmpty();
        String help = Typed.run("serve", "--help").out();
        assertThat(ports).allSatisfy(port -> assertThat(help).contains("(default: " + port.group(1) + ")"));
    }

    /** Whoever tries the example would else be told that the page is there already. */
    @Test
    void eachPageOfTheExamplesCanBeWritten() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        List<MatchResult> pages = new ArrayList<>(found(NEW_PAGE));
        NEW_PAGE.matcher(Typed.run("new", "--help").out()).results().forEach(pages::add);

        assertThat(pages).hasSizeGreaterThan(1);
        for (MatchResult page : pages) {
            Typed made = Typed.run("new", page.group(1), page.group(2), "--home", home.toString());
            assertThat(made.err()).as(page.group()).isEmpty();
            Files.delete(
                    home.resolve(made.out().lines().findFirst().orElseThrow().substring("Wrote ".length())));
        }
    }

    private static List<MatchResult> found(Pattern wanted) throws IOException {
        List<MatchResult> found = new ArrayList<>();
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            for (Path page : Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md").map(Path::of),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList()) {
                wanted.matcher(Files.readString(page)).results().forEach(found::add);
            }
        }
        return found;
    }
}
