package org.laypartners;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.disclosure.DisclosureGate;
import org.laypartners.disclosure.PersonalValueSearch;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.inbox.Skipped;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.PublicMeasures;
import org.laypartners.meeting.Matched;
import org.laypartners.meeting.MeetingMatch;
import org.laypartners.release.Release;
import org.laypartners.release.ReleaseException;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.Presence;
import org.laypartners.response.RosterEntry;
import org.laypartners.site.Bake;
import org.laypartners.site.BakeCheck;
import org.laypartners.site.Finding;
import org.laypartners.site.PublicPages;
import org.laypartners.site.SiteContent;
import org.laypartners.site.SiteException;
import org.laypartners.site.SiteFolders;
import org.laypartners.staff.StaffMaterial;
import org.laypartners.staff.StaffReports;
import org.laypartners.store.Drop;
import org.laypartners.store.FileId;
import org.laypartners.store.PersonalValues;
import org.laypartners.store.Retention;

/** Tonight's public site and staff reports in the making: what each step of {@link PublishJob} does. */
final class Edition {
    private final Desk desk;
    private final Settings settings;
    private final SiteFolders folders;
    private final SiteContent content;
    private final Retention retention;
    private final Release release;
    private final List<Skipped> left;

    private List<ExpressionOfInterest> expressions = List.of();
    private List<Feedback> feedback = List.of();
    private List<Attendance> attendance = List.of();
    private Matched matched = Matched.nothing(List.of());
    private List<Measure> measures = List.of();
    private List<PublicTable> figures = List.of();

    Edition(
            Desk desk,
            Settings settings,
            SiteFolders folders,
            SiteContent content,
            Retention retention,
            Release release,
            List<Skipped> left) {
        this.desk = desk;
        this.settings = settings;
        this.folders = folders;
        this.content = content;
        this.retention = retention;
        this.release = release;
        this.left = left;
    }

    /** Erases what has been kept as long as its form's rule says. */
    void tidy() {
        Map<String, Integer> months = new LinkedHashMap<>();
        desk.forms()
                .definitions()
                .forEach(form -> form.retentionMonths().ifPresent(kept -> months.put(form.id(), kept)));
        retention.tidy(desk.day(), months);
        EqualityIntake.tidy(desk);
    }

    /** Fills in the register from reports of online meetings, and forgets when each person matched was there. */
    void match() {
        List<RosterEntry> roster;
        List<Presence> presences;
        try (Stream<Attendance> all = desk.responses().attendance()) {
            attendance = all.toList();
        }
        try (Stream<RosterEntry> all = desk.responses().roster()) {
            roster = all.toList();
        }
        try (Stream<Presence> all = desk.responses().presences()) {
            presences = all.toList();
        }
        matched = MeetingMatch.match(attendance, roster, presences);
        attendance = matched.lines();
        desk.responses().forgetSpans(matched.settled());
    }

    /** Works out the true figures. */
    void measure() {
        try (Stream<ExpressionOfInterest> all = desk.responses().expressionsOfInterest()) {
            expressions = all.toList();
        }
        try (Stream<Feedback> all = desk.responses().feedback()) {
            feedback = all.toList();
        }
        measures = new PublicMeasures(period(), Wording.statements(desk.forms()), settings.attendanceRule())
                .all(expressions, feedback, attendance, Wording.projects(content));
    }

    /** Lets through what the public may see. Without any answers there is nothing to show. */
    void passTheGate() {
        boolean nothingYet = expressions.isEmpty() && feedback.isEmpty() && attendance.isEmpty();
        DisclosureGate gate = new DisclosureGate(settings.disclosureRule());
        figures = nothingYet ? List.of() : measures.stream().map(gate::publish).toList();
    }

    void writeTheReports() {
        StaffReports.write(
                folders.templates(),
                new StaffMaterial(
                        desk.day(),
                        Wording.names(content),
                        settings.replyWithin(),
                        desk.nights().unreported().stream()
                                .map(this::droppedFile)
                                .toList(),
                        left.stream()
                                .map(skipped -> new StaffMaterial.LeftFile(skipped.name(), skipped.reason()))
                                .toList(),
                        expressions,
                        feedback,
                        attendance,
                        matched,
                        desk.headings().all(),
                        settings.attendanceRule(),
                        Wording.projects(content),
                        measures,
                        Wording.questions(desk.forms()),
                        Wording.formTitles(desk.forms()),
                        Wording.warnings(desk.forms())),
                release.staffTree());
    }

    private StaffMaterial.DroppedFile droppedFile(Drop drop) {
        FileId id = drop.file().id();
        return new StaffMaterial.DroppedFile(
                drop,
                desk.files().openRefusedRows(id),
                desk.files().mendedBy(id),
                desk.headings().of(id));
    }

    void bake() {
        String words = figures.isEmpty() ? "" : period().inWords();
        Bake.bake(folders, new PublicPages(figures, words, Wording.joinQuestions(desk.forms())), release.publicTree());
    }

    /** Refuses to release a page that is broken, or that holds anything personal. */
    void check() {
        List<Finding> findings = BakeCheck.check(release.publicTree(), content);
        if (!findings.isEmpty()) {
            throw new SiteException("The site has " + findings.size() + " faults. The first is in "
                    + findings.get(0).file() + ": " + findings.get(0).says());
        }
        List<Path> personal = new PersonalValueSearch(
                        new PersonalValues(desk.responses()).all(), Wording.publicByIntent(content))
                .filesThatHoldOne(release.publicTree());
        if (!personal.isEmpty()) {
            throw new ReleaseException("Something personal from the store stands on the public page "
                    + release.publicTree().relativize(personal.get(0)) + ". Look for a name, an email address, a phone"
                    + " number or a postcode there.");
        }
    }

    void release() {
        release.goLive(settings.keepReleases());
    }

    int figures() {
        return figures.size();
    }

    String releaseName() {
        return release.name();
    }

    private Period period() {
        return Period.fourClosedQuarters(desk.day());
    }
}
