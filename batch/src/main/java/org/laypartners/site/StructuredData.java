package org.laypartners.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.content.PageFile;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import tools.jackson.databind.json.JsonMapper;

/** What a page says in the words of schema.org, for search engines: who we are, open places, meetings, where a page stands. */
final class StructuredData {
    private static final String VOCABULARY = "https://schema.org";

    private final SiteContent content;
    private final String host;
    private final Map<String, PageFile> projects = new HashMap<>();

    StructuredData(SiteContent content) {
        this.content = content;
        this.host = content.settings().getOrDefault("site.host", "");
        content.pages().stream()
                .filter(page -> page.type().equals("project") && page.published())
                .forEach(page -> projects.put(page.output(), page));
    }

    /** JSON-LD that is safe between the tags of a script element; empty where there is nothing to say. */
    String of(String address) {
        List<Object> things = new ArrayList<>();
        if (host.isEmpty()) {
            return "";
        }
        if (address.equals("index.html")) {
            things.add(website());
        }
        Optional.ofNullable(projects.get(address)).ifPresent(page -> {
            ProjectPage project = content.project(page.id());
            things.add(breadcrumbs(page));
            if (project.stage().equals("open")) {
                things.add(place(page, project));
            }
            project.meetings().forEach(day -> things.add(meeting(page, project, day)));
        });
        return things.isEmpty() ? "" : safe(new TreeMap<>(Map.of("@context", VOCABULARY, "@graph", things)));
    }

    /** The SHA-256 by which the page's policy knows these data. No browser runs them, yet checkers of HTML ask for it. */
    static String print(String data) {
        return data.isEmpty() ? "" : Base64.getEncoder().encodeToString(DigestUtils.sha256(data));
    }

    private Map<String, Object> website() {
        Map<String, Object> site = thing("WebSite", content.settings().getOrDefault("site.name", ""));
        site.put("url", host + "/");
        site.put("inLanguage", "en-GB");
        site.put("publisher", trust());
        return site;
    }

    private Map<String, Object> trust() {
        return thing("Organization", content.settings().getOrDefault("trust.name", ""));
    }

    private Map<String, Object> breadcrumbs(PageFile page) {
        Map<String, Object> way = typed("BreadcrumbList");
        way.put(
                "itemListElement",
                List.of(
                        crumb(1, "Home", ""),
                        crumb(2, "Projects", "projects.html"),
                        crumb(3, page.value("title"), page.output())));
        return way;
    }

    private Map<String, Object> crumb(int position, String name, String address) {
        Map<String, Object> crumb = thing("ListItem", name);
        crumb.put("position", position);
        crumb.put("item", host + "/" + address);
        return crumb;
    }

    /** A volunteer's place: schema.org has no other word for it than a job that is done for nothing. */
    private Map<String, Object> place(PageFile page, ProjectPage project) {
        Map<String, Object> place = typed("JobPosting");
        place.put("title", "Lay partner: " + project.title());
        place.put("description", project.summary());
        place.put("employmentType", "VOLUNTEER");
        place.put("datePosted", page.value("date"));
        project.closing().ifPresent(day -> place.put("validThrough", day.toString()));
        place.put("hiringOrganization", trust());
        place.put("jobLocation", places(project));
        place.put("url", host + "/" + page.output());
        return place;
    }

    private Map<String, Object> meeting(PageFile page, ProjectPage project, LocalDate day) {
        Map<String, Object> meeting = thing("Event", project.title() + ": project group meeting");
        meeting.put("startDate", day.toString());
        project.hours().ifPresent(hours -> {
            meeting.put("startDate", hours.begin(day).toString());
            meeting.put("endDate", hours.end(day).toString());
        });
        if (project.meetsOnline() || project.meetsInPerson()) {
            meeting.put("eventAttendanceMode", VOCABULARY + "/" + attendance(project));
            meeting.put("location", locations(page, project));
        }
        meeting.put("organizer", trust());
        meeting.put("url", host + "/" + page.output());
        return meeting;
    }

    private static String attendance(ProjectPage project) {
        if (project.meetsOnline()) {
            return project.meetsInPerson() ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode";
        }
        return "OfflineEventAttendanceMode";
    }

    private List<Object> locations(PageFile page, ProjectPage project) {
        List<Object> locations = new ArrayList<>();
        if (project.meetsInPerson()) {
            locations.addAll(places(project));
        }
        if (project.meetsOnline()) {
            Map<String, Object> screen = typed("VirtualLocation");
            screen.put("url", host + "/" + page.output());
            locations.add(screen);
        }
        return locations;
    }

    private List<Map<String, Object>> places(ProjectPage project) {
        return project.sites().stream()
                .map(site -> {
                    Map<String, Object> place = thing("Place", site);
                    place.put("address", content.settings().getOrDefault("trust.area", ""));
                    return place;
                })
                .toList();
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = typed(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    /** No sign that could end the element or begin another: JSON can say each of them by its number. */
    private static String safe(Object graph) {
        return JsonMapper.shared()
                .writeValueAsString(graph)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
