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
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.OwnWords;
import org.laypartners.disclosure.PersonalValueSearch;
import org.laypartners.form.Forms;
import org.laypartners.inspection.BakeCheck;
import org.laypartners.inspection.Finding;
import org.laypartners.release.ReleaseException;
import org.laypartners.site.BakeMemory;
import org.laypartners.store.PersonalValues;

/** The last look before a release: the net under every rule that keeps people's data out of what is public. */
final class FinalCheck {
    private static final String ANNUAL_REPORT = "annual-report";

    private final SiteContent content;
    private final PersonalValues personal;
    private final Forms forms;
    private final OwnWords own;

    FinalCheck(SiteContent content, SiteFolders folders, PersonalValues personal, Forms forms) {
        this.content = content;
        this.personal = personal;
        this.forms = forms;
        this.own = Wording.own(content, folders, forms);
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
            throw new SiteException("The site has " + findings.size()
                    + (findings.size() == 1 ? " fault. It" : " faults. The first") + " is in "
                    + findings.get(0).file() + ": " + findings.get(0).says());
        }
        List<Path> annual = annualReport(reports);
        PersonalValueSearch search = search(site, annual);
        refuse(search.in(site), find -> "the public page " + site.relativize(find.file()));
        annual.forEach(file -> refuse(
                search.in(file), find -> "the annual report, in " + find.file().getFileName()));
    }

    private void refuse(List<PersonalValueSearch.Find> finds, Function<PersonalValueSearch.Find, String> where) {
        finds.stream().filter(find -> !own.hold(find.value())).findFirst().ifPresent(find -> {
            throw new ReleaseException("Something personal from the store stands on " + where.apply(find) + ". "
                    + new Whereabouts(personal, forms).of(find.value()));
        });
    }

    /** The store may hold millions of names: of many, only those that begin like a word of the files are searched for. */
    private PersonalValueSearch search(Path site, List<Path> annual) {
        Set<String> beginnings = personal.fewBeginnings().orElseGet(() -> {
            List<Path> places = new ArrayList<>(annual);
            places.add(site);
            return PersonalValueSearch.beginnings(places);
        });
        return new PersonalValueSearch(personal.beginningLike(beginnings), Wording.publicByIntent(content));
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
}
