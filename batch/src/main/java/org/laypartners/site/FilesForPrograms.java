package org.laypartners.site;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.checksum.Fingerprint;
import org.laypartners.content.PageFile;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import org.laypartners.content.Versions;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.feed.Entry;
import org.laypartners.feed.Meeting;
import org.laypartners.feed.MeetingCalendar;
import org.laypartners.feed.NewsFeed;
import org.laypartners.feed.SearchIndex;
import org.laypartners.feed.SearchedPage;
import org.laypartners.feed.Sitemap;
import org.laypartners.feed.WordCount;
import org.laypartners.markdown.Glossary;

/** Writes what programs read beside the pages: calendars, news, the list of pages, the search index, whom to tell of a fault. */
final class FilesForPrograms {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final Set<String> NOT_LISTED = Set.of("notfound", "search");

    /** Pages that show figures of the night. */
    private static final Set<String> WITH_FIGURES = Set.of("home", "figures", "commitment");

    private final SiteContent content;
    private final PublicPages extras;
    private final PagesInMemory pages;
    private final Glossary glossary;
    private final PageWords words;
    private final KeptFiles kept;
    private final String host;

    FilesForPrograms(
            SiteContent content,
            PublicPages extras,
            PagesInMemory pages,
            Glossary glossary,
            PageWords words,
            KeptFiles kept) {
        this.content = content;
        this.extras = extras;
        this.pages = pages;
        this.glossary = glossary;
        this.words = words;
        this.kept = kept;
        this.host = setting("site.host");
    }

    /** A site that does not know its own address has none of them but the search. */
    void write(Path output) throws IOException {
        if (content.pages().stream().anyMatch(page -> page.type().equals("search") && page.published())) {
            file(output, "js/search-index.js", SearchIndex.script(searched()));
        }
        if (host.isEmpty()) {
            return;
        }
        writeCalendars();
        file(output, "sitemap.xml", Sitemap.of(addresses()));
        file(output, "robots.txt", "User-agent: *\nAllow: /\nSitemap: " + host + "/sitemap.xml\n");
        writeNews();
        if (!setting("security.contact").isEmpty()) {
            file(output, ".well-known/security.txt", securityText());
        }
    }

    private void writeNews() throws IOException {
        String title = setting("site.name") + ": news and open places";
        String publisher = setting("trust.name");
        List<Entry> news = news();
        kept.write(
                "news.xml",
                Fingerprint.of(List.of(title, publisher, host, news.toString())),
                () -> NewsFeed.of(
                        title, publisher, URI.create(host + "/news.xml"), URI.create(host + "/news.html"), news));
    }

    /** RFC 9116 asks for both of the first two lines. */
    private String securityText() {
        return "Contact: " + setting("security.contact") + "\nExpires: " + setting("security.expires")
                + "T00:00:00Z\nPreferred-Languages: en\nCanonical: " + host + "/.well-known/security.txt\n";
    }

    private void writeCalendars() throws IOException {
        String name = URI.create(host).getHost();
        List<Meeting> all = new ArrayList<>();
        for (PageFile page : content.pages()) {
            List<Meeting> meetings = meetings(page);
            if (!meetings.isEmpty()) {
                all.addAll(meetings);
                calendar(page.id(), page.value("title") + ": meetings", name, meetings);
            }
        }
        if (!all.isEmpty()) {
            calendar("all-projects", setting("site.name") + ": meetings", name, all);
        }
    }

    private void calendar(String id, String title, String name, List<Meeting> meetings) throws IOException {
        kept.write(
                "calendars/" + id + ".ics",
                Fingerprint.of(List.of(title, name, meetings.toString())),
                () -> MeetingCalendar.of(title, name, meetings));
    }

    private List<Meeting> meetings(PageFile page) {
        if (!page.published() || !page.type().equals("project")) {
            return List.of();
        }
        ProjectPage project = content.project(page.id());
        return project.meetings().stream()
                .map(day -> new Meeting(
                        page.id() + "-" + day,
                        project.title() + ": project group meeting",
                        day,
                        project.hours(),
                        place(project),
                        URI.create(host + "/" + page.output()),
                        changed(page)))
                .toList();
    }

    /** Where a project is at several hospitals, its page says which of them it is. */
    private static String place(ProjectPage project) {
        String there = project.meetsInPerson() ? String.join(" or ", project.sites()) : "";
        if (!project.meetsOnline()) {
            return there;
        }
        return there.isEmpty() ? "Online" : there + ", or online";
    }

    private List<Entry> news() {
        return content.pages().stream()
                .filter(PageFile::published)
                .filter(page -> page.type().equals("newsitem") || canBeJoined(page))
                .map(page -> canBeJoined(page) ? openPlaces(page) : entry(page, changed(page)))
                // A feed that is ahead of its readers' clocks would hide what comes next.
                .filter(entry -> extras.day().filter(entry.changed()::isAfter).isEmpty())
                .toList();
    }

    private Entry openPlaces(PageFile page) {
        String until = page.date("closing")
                .map(day -> " Ask to join by " + day.format(DAY) + ".")
                .orElse("");
        return new Entry(
                URI.create(host + "/" + page.output()),
                (content.project(page.id()).free() == 1 ? "A place to fill: " : "Places to fill: ")
                        + page.value("title"),
                page.value("description") + until,
                changed(page));
    }

    private boolean canBeJoined(PageFile page) {
        return page.type().equals("project") && content.project(page.id()).canBeJoined();
    }

    private Stream<PageFile> listed() {
        return content.pages().stream().filter(PageFile::published).filter(page -> !NOT_LISTED.contains(page.type()));
    }

    /** What people wrote, and the lists of projects; large print has the address of the usual page. */
    private List<Entry> addresses() {
        List<Entry> addresses = new ArrayList<>();
        listed().forEach(page -> {
            addresses.add(entry(page, lastChanged(page)));
            content.derived().stream()
                    .filter(list ->
                            list.type().equals("projectlist") && list.from().equals(page.output()))
                    .forEach(list -> addresses.add(
                            new Entry(URI.create(host + "/" + list.output()), "", "", lastChanged(page))));
        });
        return addresses;
    }

    private Entry entry(PageFile page, LocalDate changed) {
        String address = page.output().equals("index.html") ? "" : page.output();
        return new Entry(URI.create(host + "/" + address), page.value("title"), page.value("description"), changed);
    }

    private List<SearchedPage> searched() {
        Map<String, String> titles = listed().collect(Collectors.toMap(PageFile::output, page -> page.value("title")));
        Stream<SearchedPage> written = listed().map(page -> new SearchedPage(
                page.output(),
                page.value("title"),
                Versions.language(page.output())
                        .map(language -> inEnglish(page, language, titles))
                        .orElseGet(() -> page.value("description")),
                isFoundByItsTitle(page) ? WordCount.NONE : words(page)));
        Stream<SearchedPage> terms = glossary.terms().stream()
                .map(term -> new SearchedPage(
                        "glossary.html#" + term.id(), term.name(), "A word we explain.", WordCount.NONE));
        return Stream.concat(written, terms).toList();
    }

    /** The words of the glossary are entries of their own, and a translation would take much room for few. */
    private static boolean isFoundByItsTitle(PageFile page) {
        return page.type().equals("glossary")
                || Versions.language(page.output()).isPresent();
    }

    /** For somebody who looks for a page in another language with an English word. */
    private static String inEnglish(PageFile page, Locale language, Map<String, String> titles) {
        return titles.getOrDefault(Versions.translated(page.output()), "This page") + ", in "
                + language.getDisplayLanguage(Locale.UK) + ".";
    }

    private WordCount words(PageFile page) {
        return pages.at(page.output()).map(words::of).orElse(WordCount.NONE);
    }

    private static LocalDate changed(PageFile page) {
        return page.date("date").orElseThrow();
    }

    /** When its words were written or read over, or figures on it were published. */
    private LocalDate lastChanged(PageFile page) {
        Stream<LocalDate> figures = WITH_FIGURES.contains(page.type())
                ? extras.figures().stream().map(PublicTable::released)
                : Stream.empty();
        return Stream.concat(Stream.concat(Stream.of(changed(page)), page.date("reviewed").stream()), figures)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String setting(String key) {
        return content.settings().getOrDefault(key, "");
    }

    private static void file(Path output, String name, String text) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
