package org.laypartners.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which pages are made from others: lists of projects by place and by topic, and large print. */
public final class DerivedPages {
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}'’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHEN_AT_AN_END = Pattern.compile("^-|-$");

    private DerivedPages() {}

    static List<DerivedPage> of(List<PageFile> pages, List<ProjectPage> projects) {
        List<DerivedPage> derived = new ArrayList<>();
        pages.stream()
                .filter(PageFile::published)
                .filter(page -> page.type().equals("projects"))
                .forEach(page -> {
                    derived.addAll(lists(page, "at", "Projects at ", projects, ProjectPage::sites, name -> name));
                    derived.addAll(lists(
                            page,
                            "about",
                            "Projects about ",
                            projects,
                            ProjectPage::interests,
                            DerivedPages::inASentence));
                });
        pages.stream()
                .filter(PageFile::published)
                .filter(page -> page.value("large").equals("yes"))
                .map(DerivedPages::largePrint)
                .forEach(derived::add);
        return List.copyOf(derived);
    }

    private static List<DerivedPage> lists(
            PageFile from,
            String folder,
            String title,
            List<ProjectPage> projects,
            Function<ProjectPage, List<String>> traits,
            Function<String, String> wording) {
        return names(projects, traits)
                .map(name -> new DerivedPage(
                        "projects/" + folder + "/" + slug(name) + ".html",
                        from.output(),
                        "projectlist",
                        Map.of(
                                "title",
                                title + wording.apply(name),
                                "description",
                                title + wording.apply(name) + " that lay partners work on.",
                                "filter",
                                name,
                                "shown",
                                projects.stream()
                                        .filter(project -> traits.apply(project).stream()
                                                .anyMatch(trait -> slug(trait).equals(slug(name))))
                                        .map(ProjectPage::id)
                                        .toList())))
                .toList();
    }

    /** Links to the lists, for the page of all projects and for each list. */
    public static List<Map<String, String>> links(
            String folder, List<ProjectPage> projects, Function<ProjectPage, List<String>> traits) {
        return names(projects, traits)
                .map(name -> Map.of("label", name, "href", "projects/" + folder + "/" + slug(name) + ".html"))
                .toList();
    }

    /** Names that differ only in an apostrophe, an accent or a capital have one address, and so one list: the first names it. */
    private static Stream<String> names(List<ProjectPage> projects, Function<ProjectPage, List<String>> traits) {
        Map<String, String> bySlug = new HashMap<>();
        Set<String> names = new TreeSet<>();
        projects.forEach(project -> names.addAll(traits.apply(project)));
        names.forEach(name -> bySlug.putIfAbsent(slug(name), name));
        if (bySlug.containsKey("")) {
            throw new SiteException("The list of projects for \"" + bySlug.get("")
                    + "\" has no address: the name needs a letter from a to z or a digit.");
        }
        return names.stream().filter(bySlug::containsValue);
    }

    private static DerivedPage largePrint(PageFile page) {
        return new DerivedPage(
                "large-print/" + page.output(),
                page.output(),
                page.type(),
                Map.of("title", page.value("title") + ": large print", "enlarged", "yes"));
    }

    /** "Maternity" becomes "maternity". A name such as "NHS" stays. */
    private static String inASentence(String topic) {
        boolean initials = topic.length() > 1 && Character.isUpperCase(topic.charAt(1));
        return initials ? topic : topic.substring(0, 1).toLowerCase(Locale.UK) + topic.substring(1);
    }

    /** A name as a part of an address: small letters, digits and hyphens. */
    public static String slug(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
        return HYPHEN_AT_AN_END.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
