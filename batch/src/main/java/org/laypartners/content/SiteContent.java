package org.laypartners.content;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the site's files say that other stages need: the projects, the interests, the settings. */
public final class SiteContent {
    private static final Set<String> STAGES = Set.of("open", "running", "finished");

    /** Pages that say what was new on a day. */
    private static final Set<String> DATED = Set.of("newsitem", "story");

    private final List<PageFile> pages;
    private final List<ProjectPage> projects;
    private final Map<String, ProjectPage> projectById;
    private final Map<String, String> settings;
    private final List<DerivedPage> derived;

    private SiteContent(List<PageFile> pages, Map<String, String> settings) {
        this.pages = List.copyOf(pages);
        List<PageFile> described = pages.stream()
                .filter(page -> page.type().equals("project") && page.published())
                .toList();
        refuseOneIdForTwo(described);
        this.projects = described.stream()
                .map(SiteContent::project)
                .sorted(Comparator.comparing(ProjectPage::id))
                .toList();
        this.projectById =
                projects.stream().collect(Collectors.toUnmodifiableMap(ProjectPage::id, Function.identity()));
        this.settings = Map.copyOf(settings);
        this.derived = DerivedPages.of(pages, projects);
    }

    /**
     * Reads all of it at once.
     *
     * @throws SiteException naming the file, where one cannot be read or a value is not what it should be
     */
    public static SiteContent read(SiteFolders folders) {
        return new SiteContent(PageFile.readAll(folders.content()), settings(folders));
    }

    /** The same on a day: news and stories with a later date wait for it. */
    public SiteContent on(LocalDate day) {
        return new SiteContent(
                pages.stream()
                        .map(page -> waits(page, day) ? page.notYet() : page)
                        .toList(),
                settings);
    }

    /** Whether a page that is published has a later day than this one, and is of a type that waits for it. */
    public static boolean waits(PageFile page, LocalDate day) {
        return page.published()
                && DATED.contains(page.type())
                && page.date("date").filter(day::isBefore).isPresent();
    }

    /** The projects with a page, by id. */
    public List<ProjectPage> projects() {
        return projects;
    }

    /** What people can be interested in, in the order of the form; from the setting {@code site.interests}. */
    public List<String> interests() {
        return interests(settings);
    }

    /** The same, from settings that were read already. */
    public static List<String> interests(Map<String, String> settings) {
        return Stream.of(settings.getOrDefault("site.interests", "").split(";"))
                .map(String::strip)
                .filter(interest -> !interest.isEmpty())
                .toList();
    }

    /** All of {@code jbake.properties}, by key. */
    public Map<String, String> settings() {
        return settings;
    }

    /** The pages that a bake writes, as paths from the site's root, for example {@code projects/going-home.html}. */
    public Set<String> expectedPages() {
        Set<String> expected = new TreeSet<>();
        pages.stream().filter(PageFile::published).forEach(page -> expected.add(page.output()));
        derived.forEach(page -> expected.add(page.output()));
        return expected;
    }

    /** All that editors wrote, drafts too, in the order of their names. */
    public List<PageFile> pages() {
        return pages;
    }

    /** The pages that are made from others. */
    public List<DerivedPage> derived() {
        return derived;
    }

    /** The project with an id that a published page has. */
    public ProjectPage project(String id) {
        return Optional.ofNullable(projectById.get(id)).orElseThrow();
    }

    /**
     * Reads {@code jbake.properties} alone, by key.
     *
     * @throws SiteException where it cannot be read, or the site's address in it is none
     */
    public static Map<String, String> settings(SiteFolders folders) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(folders.settings(), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException wrong) {
            throw new SiteException("jbake.properties cannot be read.", wrong);
        }
        Map<String, String> settings = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(key -> settings.put(key, read.getProperty(key).strip()));
        SiteAddress.check(settings.getOrDefault("site.host", ""));
        return settings;
    }

    /** A project is known by its file's name, whatever its folder: its meetings and figures would stand on both pages. */
    private static void refuseOneIdForTwo(List<PageFile> projects) {
        Map<String, PageFile> byId = new TreeMap<>();
        for (PageFile page : projects) {
            PageFile first = byId.putIfAbsent(page.id(), page);
            if (first != null) {
                throw new SiteException("site-content/" + first.name() + " and site-content/" + page.name()
                        + " are project pages of one file name. Give one of them another.");
            }
        }
    }

    private static ProjectPage project(PageFile page) {
        String stage = page.value("stage");
        if (!STAGES.contains(stage)) {
            throw new SiteException(
                    "site-content/" + page.name() + ", \"stage\": open, running or finished was expected.");
        }
        return new ProjectPage(
                page.id(),
                page.value("title"),
                page.value("summary"),
                stage,
                page.list("sites", ","),
                page.value("team"),
                page.list("interests", ","),
                page.whole("places"),
                page.whole("filled"),
                page.date("closing"),
                page.list("meetings", ",").stream()
                        .map(day -> page.asDate("meetings", day))
                        .toList(),
                page.hours(),
                page.list("when", ","),
                page.list("how", ","),
                page.list("names", ";"));
    }
}
