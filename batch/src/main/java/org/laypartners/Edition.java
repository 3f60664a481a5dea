package org.laypartners;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.disclosure.DisclosureGate;
import org.laypartners.disclosure.PastFigure;
import org.laypartners.disclosure.PersonalValueSearch;
import org.laypartners.disclosure.Publication;
import org.laypartners.form.Forms;
import org.laypartners.inbox.Skipped;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.PublicMeasures;
import org.laypartners.meeting.Matched;
import org.laypartners.meeting.MeetingMatch;
import org.laypartners.quotation.Quotations;
import org.laypartners.release.Release;
import org.laypartners.release.ReleaseException;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Presence;
import org.laypartners.response.QuoteDecision;
import org.laypartners.response.RosterEntry;
import org.laypartners.site.Bake;
import org.laypartners.site.BakeCheck;
import org.laypartners.site.Finding;
import org.laypartners.site.SiteContent;
import org.laypartners.site.SiteException;
import org.laypartners.site.SiteFolders;
import org.laypartners.staff.StaffMaterial;
import org.laypartners.staff.StaffReports;
import org.laypartners.store.Drop;
import org.laypartners.store.FigureLedger;
import org.laypartners.store.FileId;
import org.laypartners.store.PersonalValues;

/** Tonight's public site and staff reports in the making: what each step of {@link PublishJob} does. */
final class Edition {
    private final Desk desk;
    private final Settings settings;
    private final SiteFolders folders;
    private final SiteContent content;
    private final Tidying tidying;
    private final Release release;
    private final List<Skipped> left;

    private List<ExpressionOfInterest> expressions = List.of();
    private List<Feedback> feedback = List.of();
    private List<Attendance> attendance = List.of();
    private Matched matched = Matched.nothing(List.of());
    private List<Measure> measures = List.of();
    private List<LeadFeedback> leads = List.of();
    private Quotations quotations = Quotations.none();
    private Publication publication = new Publication(List.of(), List.of(), List.of());

    Edition(
            Desk desk,
            Settings settings,
            SiteFolders folders,
            SiteContent content,
            Tidying tidying,
            Release release,
            List<Skipped> left) {
        this.desk = desk;
        this.settings = settings;
        this.folders = folders;
        this.content = content;
        this.tidying = tidying;
        this.release = release;
        this.left = left;
    }

    /** Erases what has been kept as long as the rules say. */
    void tidy() {
        tidying.erase();
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
        Forms forms = desk.forms();
        measures = new PublicMeasures(
                        Period.fourClosedQuarters(desk.day()),
                        Wording.statements(forms),
                        Wording.choices(forms),
                        settings.attendanceRule())
                .all(
                        expressions.stream().map(forms::countable).toList(),
                        feedback.stream().map(forms::countable).toList(),
                        attendance.stream().map(forms::countable).toList(),
                        Wording.projects(content));
    }

    /**
     * Lets through what the public may see, and writes to the release ledger what was decided, before anybody sees it.
     * Without any answers ever there is nothing to show.
     */
    void passTheGate() {
        List<FigureLedger.Entry> past = desk.figures().all();
        if (past.isEmpty() && expressions.isEmpty() && feedback.isEmpty() && attendance.isEmpty()) {
            return;
        }
        publication = new DisclosureGate(settings.disclosureRule(), desk.day())
                .release(
                        measures,
                        past.stream()
                                .map(entry -> new PastFigure(entry.figure(), entry.table(), entry.counted()))
                                .toList());
        desk.figures()
                .add(publication.decisions().stream()
                        .map(made -> new FigureLedger.Entry(made.figure(), made.table(), made.counted()))
                        .toList());
    }

    /** Sorts out which of people's own words the public may read, and forgets decisions about words that are gone. */
    void chooseWords() {
        List<QuoteDecision> decisions;
        try (Stream<LeadFeedback> all = desk.responses().leadFeedback()) {
            leads = all.toList();
        }
        try (Stream<QuoteDecision> all = desk.responses().quoteDecisions()) {
            decisions = all.toList();
        }
        quotations = Quotations.of(feedback, leads, decisions, new PersonalValues(desk.responses()).names());
        desk.responses().forgetDecisions(quotations.settled());
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
                        publication.notes().stream().map(Wording::figureNote).toList(),
                        quotations,
                        Wording.questions(desk.forms()),
                        Wording.formTitles(desk.forms()),
                        Wording.warnings(desk.forms(), settings.retention())),
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
        Bake.bake(
                folders,
                Wording.pages(publication.tables(), settings.disclosureRule(), desk.forms())
                        .with(
                                PublicWords.partners(quotations.approved(), Wording.questions(desk.forms())),
                                PublicWords.projects(quotations.approved(), leads)),
                release.publicTree());
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
        return publication.tables().size();
    }

    String releaseName() {
        return release.name();
    }
}
