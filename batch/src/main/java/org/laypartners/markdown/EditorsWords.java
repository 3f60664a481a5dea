package org.laypartners.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.content.PageFile;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;

/** What stands on the site whoever answers a form: written by editors, before anybody's data comes to it. */
public final class EditorsWords {
    /** What of a page's header is written for its readers. */
    private static final List<String> READ = List.of("title", "description", "summary", "team");

    /** What of the templates can come to a page or to a file beside it. */
    private static final Set<String> ENDINGS = Set.of("ftl", "css", "js", "svg");

    private EditorsWords() {}

    /** The names that the site uses: the settings, the projects and what they are about, and the words it explains. */
    public static Stream<String> terms(SiteContent content) {
        return Stream.of(
                        content.settings().values().stream(),
                        content.interests().stream(),
                        content.projects().stream().map(ProjectPage::title),
                        Glossary.of(content.pages()).terms().stream().flatMap(term -> term.forms().stream()))
                .flatMap(terms -> terms);
    }

    /** The names of hospitals and other places, and of the Trust; parts of them are names too. */
    public static Stream<String> places(SiteContent content) {
        return Stream.concat(
                        content.projects().stream().map(ProjectPage::sites).flatMap(Collection::stream),
                        Stream.of("trust.name", "trust.area")
                                .map(key -> content.settings().getOrDefault(key, "")))
                .distinct();
    }

    /** The pages and the templates, one text after another. */
    public static Stream<String> prose(SiteContent content, SiteFolders folders) {
        return Stream.concat(
                content.pages().stream().map(EditorsWords::prose), templates(folders.templates()).stream());
    }

    private static String prose(PageFile page) {
        StringBuilder prose = new StringBuilder(page.text());
        READ.forEach(key -> prose.append("\n.\n").append(page.value(key)));
        return prose.toString();
    }

    private static List<String> templates(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> ENDINGS.contains(
                            file.toString().substring(file.toString().lastIndexOf('.') + 1)))
                    .filter(Files::isRegularFile)
                    .map(EditorsWords::text)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
