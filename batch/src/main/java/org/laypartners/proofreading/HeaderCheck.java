package org.laypartners.proofreading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;

/** The {@code key=value} lines at the head of a page. */
final class HeaderCheck {
    private static final Set<String> EVERY_PAGE =
            Set.of("title", "type", "status", "date", "reviewed", "review", "description");
    private static final Set<String> PROJECT =
            Set.of("summary", "stage", "sites", "team", "interests", "places", "filled");
    private static final Set<String> PROJECT_MAY = Set.of("closing", "meetings", "hours", "when", "how", "names");
    private static final Map<String, Set<String>> OTHER_TYPES_NEED =
            Map.of("commitment", Set.of("asks"), "pagelist", Set.of("lists"), "easyread", Set.of("full"));
    private static final Set<String> ANY_PAGE_MAY = Set.of("large");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Map<String, String> settings;
    private final Set<String> interests;
    private final LocalDate today;

    HeaderCheck(Map<String, String> settings, LocalDate today) {
        this.settings = Map.copyOf(settings);
        this.interests = Set.copyOf(SiteContent.interests(settings));
        this.today = today;
    }

    /** @param page without what is still to be filled in */
    void check(PageFile page, ContentCheck.Notes notes) {
        boolean project = page.type().equals("project");
        Set<String> required = new HashSet<>(EVERY_PAGE);
        required.addAll(project ? PROJECT : OTHER_TYPES_NEED.getOrDefault(page.type(), Set.of()));
        required.stream()
                .sorted()
                .filter(key -> page.value(key).isEmpty() && !waits(page, key))
                .forEach(key ->
                        notes.error(page.line(key), "The header has no \"" + key + "\". Add a line " + key + "=."));
        for (String key : page.header().keySet()) {
            boolean may = ANY_PAGE_MAY.contains(key) || (project && PROJECT_MAY.contains(key));
            if (!required.contains(key) && !may) {
                notes.error(
                        page.line(key),
                        "The header has \"" + key + "\", which this type of page does not know. Delete the line.");
            }
        }
        if (!page.type().isEmpty() && !settings.containsKey("template." + page.type() + ".file")) {
            notes.error(
                    page.line("type"),
                    "\"type\": no template is set for it in jbake.properties. Copy the type of a page like this.");
        }
        if (!Set.of("published", "draft", "").contains(page.value("status"))) {
            notes.error(page.line("status"), "\"status\": published or draft was expected.");
        }
        checkDays(page, notes);
        if (project) {
            checkProject(page, notes);
        }
    }

    /** A key with a line but no value left is one that a writer must still fill in; that is said elsewhere. */
    private static boolean waits(PageFile page, String key) {
        return page.lineOfKey().containsKey(key) && !page.header().containsKey(key);
    }

    private void checkDays(PageFile page, ContentCheck.Notes notes) {
        day(page, "date", page.value("date"), notes)
                .filter(day -> SiteContent.waits(page, today))
                .ifPresent(day -> notes.advice(
                        page.line("date"),
                        "This page waits for its date: the night of " + day.format(DAY)
                                + " publishes it. For an earlier one, change \"date\"."));
        day(page, "reviewed", page.value("reviewed"), notes);
        Optional<LocalDate> closing = day(page, "closing", page.value("closing"), notes);
        if (page.value("stage").equals("open")) {
            checkClosing(page, closing, notes);
        }
        page.list("meetings", ",").forEach(text -> day(page, "meetings", text, notes));
        day(page, "review", page.value("review"), notes)
                .filter(due -> due.isBefore(today))
                .ifPresent(due -> notes.advice(
                        page.line("review"),
                        "This page was due to be reviewed on " + due.format(DAY)
                                + ". Read it over, then set \"reviewed\" to today and \"review\" to the next time."));
    }

    private static Optional<LocalDate> day(PageFile page, String key, String text, ContentCheck.Notes notes) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(page.asDate(key, text));
        } catch (SiteException wrong) {
            notes.error(page.line(key), "\"" + key + "\": a date such as 2026-08-06 was expected.");
            return Optional.empty();
        }
    }

    private void checkProject(PageFile page, ContentCheck.Notes notes) {
        String stage = page.value("stage");
        if (!Set.of("open", "running", "finished", "").contains(stage)) {
            notes.error(page.line("stage"), "\"stage\": open, running or finished was expected.");
        }
        for (String interest : page.list("interests", ",")) {
            if (!interests.contains(interest)) {
                notes.error(
                        page.line("interests"),
                        "\"" + interest
                                + "\" is not in the list site.interests of jbake.properties. Choose one of those.");
            }
        }
        checkPlaces(page, notes);
        checkHours(page, notes);
    }

    private static void checkHours(PageFile page, ContentCheck.Notes notes) {
        try {
            page.hours();
        } catch (SiteException wrong) {
            notes.error(page.line("hours"), "\"hours\": " + PageFile.HOURS + ".");
        }
    }

    private static void checkPlaces(PageFile page, ContentCheck.Notes notes) {
        List<String> wrong = Stream.of("places", "filled")
                .filter(key -> !page.value(key).matches("\\d{1,4}"))
                .toList();
        wrong.stream()
                .filter(key -> !page.value(key).isEmpty())
                .forEach(key -> notes.error(page.line(key), "\"" + key + "\": a whole number was expected."));
        if (wrong.isEmpty() && page.whole("filled") > page.whole("places")) {
            notes.error(page.line("filled"), "More places are filled than there are. Mend \"filled\" or \"places\".");
        }
    }

    private void checkClosing(PageFile page, Optional<LocalDate> closing, ContentCheck.Notes notes) {
        if (page.value("closing").isEmpty() && !waits(page, "closing")) {
            notes.error(
                    page.line("stage"),
                    "A project that is open needs a closing date. Add a line closing=, such as closing=2026-08-06.");
        }
        closing.filter(day -> day.isBefore(today))
                .ifPresent(day -> notes.error(
                        page.line("closing"),
                        "The project is open, but its closing date was " + day.format(DAY)
                                + ". Change the stage or the date."));
    }
}
