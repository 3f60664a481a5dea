package org.laypartners.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.laypartners.disclosure.PersonalValueSearch;
import org.laypartners.release.ReleaseException;
import org.laypartners.site.BakeCheck;
import org.laypartners.site.BakeMemory;
import org.laypartners.site.Finding;
import org.laypartners.site.SiteContent;
import org.laypartners.site.SiteException;

/** The last look before a release: the net under every rule that keeps people's data out of what is public. */
final class FinalCheck {
    private static final String ANNUAL_REPORT = "annual-report";

    private final SiteContent content;
    private final Function<Set<String>, Set<String>> personal;

    /** @param personal gives the personal values of the store that begin in one of some ways */
    FinalCheck(SiteContent content, Function<Set<String>, Set<String>> personal) {
        this.content = content;
        this.personal = personal;
    }

    /**
     * Looks at the public site, and at the annual report, which lies beside the staff reports and is made to be handed on.
     *
     * @param memory of the bake that wrote the site
     * @throws SiteException if a page is broken
     * @throws ReleaseException if anything personal stands where the public may read it
     */
    void check(Path site, BakeMemory memory, Path reports) {
        List<Finding> findings = BakeCheck.check(site, content, memory);
        if (!findings.isEmpty()) {
            throw new SiteException("The site has " + findings.size() + " faults. The first is in "
                    + findings.get(0).file() + ": " + findings.get(0).says());
        }
        List<Path> annual = annualReport(reports);
        PersonalValueSearch search = search(site, annual);
        search.filesThatHoldOne(site).stream().findFirst().ifPresent(file -> {
            throw personal("the public page " + site.relativize(file));
        });
        annual.stream()
                .flatMap(file -> search.filesThatHoldOne(file).stream())
                .findFirst()
                .ifPresent(file -> {
                    throw personal("the annual report, in " + file.getFileName());
                });
    }

    /** The store may hold millions of names: only those that begin like a word of the files are searched for. */
    private PersonalValueSearch search(Path site, List<Path> annual) {
        List<Path> places = new ArrayList<>(annual);
        places.add(site);
        return new PersonalValueSearch(
                personal.apply(PersonalValueSearch.beginnings(places)), Wording.publicByIntent(content));
    }

    /** Its PDF and its workbook are made from the same. */
    private static List<Path> annualReport(Path reports) {
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> file.getFileName().toString().matches(ANNUAL_REPORT + ".*\\.(html|csv)"))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static ReleaseException personal(String where) {
        return new ReleaseException("Something personal from the store stands on " + where
                + ". Look for a name, an email address, a phone number or a postcode there.");
    }
}
