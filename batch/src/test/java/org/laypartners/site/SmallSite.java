package org.laypartners.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.proofreading.ContentCheck;
import org.laypartners.proofreading.ContentLists;
import org.laypartners.proofreading.ContentReport;

/** A site of a few pages in a folder of its own, for a test to change and bake. */
public final class SmallSite {
    static final List<String> TYPES = List.of(
            "home",
            "page",
            "glossary",
            "projects",
            "project",
            "join",
            "figures",
            "contact",
            "notfound",
            "privacy",
            "dictionary",
            "smallnumbers",
            "words",
            "yousaid",
            "projectlist",
            "commitment",
            "pagelist",
            "newsitem",
            "story",
            "search",
            "atoz",
            "paperform",
            "article",
            "translation",
            "easyread",
            "statement");

    private final Path home;

    private SmallSite(Path home) {
        this.home = home;
    }

    public static SmallSite in(Path home) {
        SmallSite site = new SmallSite(home);
        StringBuilder settings = new StringBuilder("""
                content.folder=site-content
                template.folder=templates
                asset.folder=templates/assets
                render.index=false
                render.archive=false
                render.feed=false
                render.sitemap=false
                render.tags=false
                date.format=yyyy-MM-dd
                site.name=Lay Partners
                trust.name=A Trust
                licence.name=A Licence
                licence.url=https://licence.example/
                site.interests=Maternity; Cancer
                """);
        TYPES.forEach(type -> settings.append("template.%s.file=%s.ftl\n".formatted(type, type)));
        site.file("jbake.properties", settings.toString());
        site.templates();
        site.file("templates/assets/css/site.css", "body { margin: 0 }\n");
        site.file("templates/brand/brand.css", "/* Ours. */\n:root { --brand: #005eb8 }\n");
        site.page("index.md", "home", "See [the role](role.html#the-work).");
        site.page("role.md", "page", "## The work\n\nLay partners read letters.");
        return site;
    }

    public SmallSite templates() {
        TYPES.forEach(type -> file("templates/" + type + ".ftl", resource("page.ftl")));
        return this;
    }

    public SmallSite page(String name, String type, String body) {
        return page(name, type, "", body);
    }

    public SmallSite page(String name, String type, String moreHeader, String body) {
        return file(
                "site-content/" + name,
                "title=A page\ntype=" + type + "\nstatus=published\ndate=2026-11-10\nreviewed=2026-11-10\n"
                        + "review=2027-05-10\ndescription=A page.\n" + moreHeader + "~~~~~~\n\n" + body + "\n");
    }

    public SmallSite file(String name, String text) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public SiteFolders folders() {
        return new SiteFolders(home);
    }

    /** Held against the real words to avoid, a few technical terms, and scores in the site's own folder. */
    public ContentReport check(LocalDate today) {
        file("technical_terms.csv", "term,source\nholistic care,us\ninduction (first day),us\npaternalism,us\n");
        return ContentCheck.check(
                folders(),
                new ContentLists(
                        Path.of("batch/reference/plain_words.csv"),
                        home.resolve("technical_terms.csv"),
                        home.resolve("reading-scores.csv")),
                today);
    }

    /** Bakes and gives each file written, by its path. */
    public Map<String, String> bake(PublicPages extras, String output) {
        Path to = home.resolve(output);
        Bake.bake(folders(), extras, to);
        return filesOf(to);
    }

    public static Map<String, String> filesOf(Path folder) {
        return filesOf(folder, name -> true);
    }

    /** The files that are text, as a bake of the real site has pictures too. */
    public static Map<String, String> filesOf(Path folder, Predicate<String> isText) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(each -> isText.test(each.toString()))
                    .toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return files;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public static String resource(String name) {
        try (InputStream found = SmallSite.class.getResourceAsStream("/site/" + name)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Figures alone, without the questions of any form. */
    public static PublicPages pages(List<PublicTable> figures) {
        return new PublicPages(figures, DisclosureRule.LEAST, Optional.empty(), List.of(), List.of());
    }
}
