package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteContent;
import org.laypartners.inspection.BakeCheck;
import org.laypartners.measure.Count;

/** A bake that takes over pages of an earlier one writes what a bake from nothing writes, byte for byte. */
class IncrementalBakeTest extends OnASmallSite {
    /** Shows its own page, its neighbours, a list of others, settings and words: all that a template can read. */
    private static final String LIST = """
            <#ftl output_format="HTML">
            <h1>${content.title}</h1><p>${config.site_name} ${version}</p>
            <p>${content.uri} ${content.sourceuri} ${content.rootpath}</p>
            <p><#if content.previousContent??>${content.previousContent.title}</#if></p>
            <p><#if content.nextContent??>${content.nextContent.title}</#if></p>
            <#list published_newsitems![] as one><p>${one.title} ${one.date?string("yyyy-MM-dd")} ${one?index}</p></#list>
            <#if (published_newsitems![])?has_content>${published_newsitems[0].body?no_esc}</#if>
            <#list words![] as word><p>${word.term}</p></#list>
            ${content.body?no_esc}
            """;

    /** Shows nothing of others but its neighbours. */
    private static final String NEIGHBOURS = """
            <#ftl output_format="HTML">
            <h1>${content.title}</h1>
            <p><#if content.previousContent??>After ${content.previousContent.title}</#if></p>
            <p><#if content.nextContent??>Before ${content.nextContent.title}</#if></p>
            """;

    /** Some of what an editor, a developer and a night can change. */
    private static final List<BiConsumer<IncrementalBakeTest, Random>> CHANGES = List.of(
            (test, any) -> test.news(any.nextInt(6), "A body " + any.nextInt(3) + " on co-production.", ""),
            (test, any) -> test.news(any.nextInt(6), "A body.", "summary=Sum " + any.nextInt(4) + "\n"),
            (test, any) -> test.site.file(
                    "site-content/role.md",
                    header("A role " + any.nextInt(4), "page", 10) + "\nTheir co-production.\n"),
            (test, any) -> test.site.file(
                    "site-content/news/n-" + any.nextInt(6) + ".md",
                    header("Moved " + any.nextInt(3), "newsitem", 1 + any.nextInt(20)) + "\nMoved.\n"),
            (test, any) -> test.site.file(
                    "site-content/stories/s-" + any.nextInt(4) + ".md",
                    header("Story " + any.nextInt(3), "story", 1 + any.nextInt(20)) + "\nTold.\n"),
            (test, any) -> test.delete("site-content/stories/s-" + any.nextInt(4) + ".md"),
            (test, any) -> test.delete("site-content/news/n-" + any.nextInt(6) + ".md"),
            (test, any) -> test.site.file(
                    "site-content/news/n-" + any.nextInt(6) + ".md",
                    header("Not yet", "newsitem", 3).replace("published", "draft") + "\nNot yet.\n"),
            (test, any) -> test.site.page(
                    "projects/p-" + any.nextInt(3) + ".md",
                    "project",
                    "stage=open\nsites=Here " + any.nextInt(2)
                            + "\nteam=T\ninterests=Cancer\nplaces=2\nfilled=1\nlarge=yes\nmeetings=2026-12-1"
                            + any.nextInt(2) + "\n",
                    "A [project](../index.html)."),
            (test, any) -> test.site.page(
                    "glossary.md", "glossary", "co-production\n: Working together " + any.nextInt(3) + "."),
            (test, any) -> test.site.file("templates/assets/css/site.css", "p { margin: " + any.nextInt(3) + "em }\n"),
            (test, any) -> test.site.file("templates/newsitem.ftl", LIST + "<p>" + any.nextInt(3) + "</p>\n"),
            (test, any) -> test.setting("site.name=Partners " + any.nextInt(3)),
            (test, any) -> test.count = 40 + any.nextInt(3),
            (test, any) -> test.spoil("role.html"),
            (test, any) -> test.spoil("index.html"),
            (test, any) -> test.cutOffTheMemory(any.nextInt(3000)));

    private String settings = "";
    private int count = 40;
    private int bakes;
    private Path earlier = Path.of("");

    @BeforeEach
    void aSiteThatWasBakedOnce() throws IOException {
        settings = Files.readString(home.resolve("jbake.properties"));
        site.file("templates/newsitem.ftl", LIST)
                .file("templates/home.ftl", LIST)
                .file("templates/story.ftl", NEIGHBOURS);
        site.page("index.md", "home", "Home.").page("figures.md", "figures", "Figures.");
        site.page("glossary.md", "glossary", "co-production\n: Working together.");
        site.page("search.md", "search", "Search.");
        for (int number = 0; number < 4; number++) {
            news(number, "News " + number + ".", "");
        }
        for (int number = 0; number < 3; number++) {
            site.file("site-content/stories/s-" + number + ".md", header("Story", "story", number + 1) + "\nTold.\n");
        }
        setting("site.host=https://site.example");
        earlier = home.resolve("bake-0");
        bakeAfter(EarlierBake.NONE, earlier);
    }

    @Test
    void itWritesWhatAFullBakeWritesWhateverChanges() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random any = new Random(seed);
            int changes = 1 + any.nextInt(2);
            for (int change = 0; change < changes; change++) {
                CHANGES.get(any.nextInt(CHANGES.size())).accept(this, any);
            }

            Path next = home.resolve("bake-" + ++bakes);
            BakeResult result = bakeAfter(EarlierBake.in(earlier, memoryOf(earlier)), next);
            Path whole = home.resolve("whole-" + bakes);
            bakeAfter(EarlierBake.NONE, whole);

            assertThat(SmallSite.filesOf(next)).as("after change %d", seed).isEqualTo(SmallSite.filesOf(whole));
            assertThat(BakeCheck.check(next, SiteContent.read(site.folders()), result.memory()))
                    .as("after change %d", seed)
                    .isEqualTo(BakeCheck.check(whole, SiteContent.read(site.folders())));
            earlier = next;
        }
    }

    @Test
    void aFolderThatJBakeWouldLeaveOutFailsThisBakeToo() {
        site.file("site-content/news/.jbakeignore", "");

        assertThatThrownBy(this::again).hasMessageStartingWith("site-content/news/.jbakeignore cannot stand there");
    }

    @Test
    void itRendersOnlyWhatTheChangeReaches() {
        assertThat(again().rendered()).isZero();

        site.page("role.md", "page", "Nothing but this page shows this.");
        assertThat(again().rendered()).isEqualTo(1);

        count = 80;
        assertThat(again().rendered()).as("the page of figures").isEqualTo(1);

        setting("site.name=Another");
        assertThat(again().rendered()).as("all of them").isEqualTo(again().pages());
    }

    @Test
    void aMemoryThatIsGoneOrDamagedMeansAFullBake() throws IOException {
        BakeResult whole = bakeAfter(EarlierBake.in(earlier, home.resolve("gone.json")), home.resolve("one"));
        assertThat(whole.rendered()).isEqualTo(whole.pages());

        byte[] memory = Files.readAllBytes(memoryOf(earlier));
        for (int at = 0; at < memory.length; at += memory.length / 7) {
            byte[] damaged = memory.clone();
            damaged[at] ^= 1;
            Path file = Files.write(home.resolve("damaged.json"), damaged);

            assertThat(BakeMemory.load(file)).as("damaged at %d", at).isSameAs(BakeMemory.EMPTY);
        }
    }

    @Test
    void aPageThatSomebodyChangedInTheEarlierBakeIsNotTakenOver() {
        spoil("role.html");

        assertThat(again().rendered()).isEqualTo(1);
        assertThat(SmallSite.filesOf(earlier).get("role.html")).doesNotContain("Spoilt.");
    }

    @Test
    void anEarlierBakeStaysAsItWasWhenALaterOneChangesWhatItTookOver() {
        Path first = earlier;
        Map<String, String> before = SmallSite.filesOf(first);
        assertThat(again().rendered()).isZero();

        site.page("role.md", "page", "Another text.");
        news(0, "Other news.", "");
        again();

        assertThat(SmallSite.filesOf(first)).isEqualTo(before);
        assertThat(SmallSite.filesOf(earlier).get("role.html")).contains("Another text.");
    }

    private BakeResult again() {
        Path next = home.resolve("bake-" + ++bakes);
        BakeResult result = bakeAfter(EarlierBake.in(earlier, memoryOf(earlier)), next);
        earlier = next;
        return result;
    }

    private BakeResult bakeAfter(EarlierBake before, Path to) {
        PublicPages figures =
                SmallSite.pages(List.of(GatedFigures.on(TODAY).things("meetings", new Count("Ealing", count))));
        BakeResult result = Bake.bake(site.folders(), figures, before, to);
        result.memory().save(memoryOf(to));
        return result;
    }

    private static Path memoryOf(Path bake) {
        return bake.resolveSibling(bake.getFileName() + ".json");
    }

    private void news(int number, String body, String more) {
        site.page("news/n-" + number + ".md", "newsitem", more, body);
    }

    private static String header(String title, String type, int day) {
        return "title=%s\ntype=%s\nstatus=published\ndate=2026-11-%02d\n~~~~~~\n".formatted(title, type, day);
    }

    private void setting(String line) {
        settings = settings + line + "\n";
        // The last of two lines of one key would make a list of them.
        Map<String, String> byKey = new LinkedHashMap<>();
        settings.lines().forEach(each -> byKey.put(each.split("=", 2)[0], each));
        settings = String.join("\n", byKey.values()) + "\n";
        site.file("jbake.properties", settings);
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(home.resolve(name));
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private void spoil(String page) {
        site.file(home.relativize(earlier).resolve(page).toString(), "<p>Spoilt.</p>");
    }

    private void cutOffTheMemory(int length) {
        try {
            byte[] memory = Files.readAllBytes(memoryOf(earlier));
            Files.write(memoryOf(earlier), Arrays.copyOf(memory, Math.min(length, memory.length)));
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
