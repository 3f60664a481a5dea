package org.laypartners.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A night on the examples with a browser that stays open: what it saw of each page, the public site over HTTP with the
 * headers of the example servers, the staff reports from their folder.
 */
record ReleasedPages(
        Path folder,
        ExampleNight night,
        LocalSite site,
        Browser browser,
        String checker,
        List<Visit> visits,
        List<Walk> walks)
        implements AutoCloseable {
    /** Pages of different kinds: links over a picture, words explained by buttons, tables to scroll, a staff report. */
    static final Set<String> WALKED = Set.of(
            "public/index.html", "public/role.html", "public/figures.html", "staff/expressions-of-interest.html");

    static ReleasedPages open(Path folder) throws IOException, InterruptedException {
        Chromium chromium = Chromium.orSkip();
        ExampleNight night = ExampleNight.in(folder);
        LocalSite site = LocalSite.start(night.publicFolder(), ExampleNight.host());
        Browser browser = Browser.start(chromium, Files.createDirectory(folder.resolve("browser")));
        Axe axe = new Axe();
        List<Page> pages = Stream.concat(night.publicPages(site).stream(), night.someStaffPages().stream())
                .toList();
        List<Visit> visits = new ArrayList<>();
        pages.forEach(page -> visits.add(Visit.to(page, browser, axe)));
        String checker = axe.version(browser);
        List<Walk> walks = pages.stream()
                .filter(page -> WALKED.contains(page.name()))
                .map(page -> Walk.through(page, browser, Pass.LIGHT_AND_WIDE))
                .toList();
        return new ReleasedPages(folder, night, site, browser, checker, visits, walks);
    }

    /** Every page, those that no browser was sent to as well. */
    List<Page> all() throws IOException {
        return Stream.concat(night.publicPages(site).stream(), night.staffPages().stream())
                .toList();
    }

    List<Visit> publicVisits() {
        return visits.stream()
                .filter(visit -> visit.page().name().startsWith("public/"))
                .toList();
    }

    @Override
    public void close() {
        browser.close();
        site.close();
    }
}
