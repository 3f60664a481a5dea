package org.laypartners.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.command.Progress;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.About;
import org.laypartners.disclosure.DisclosureGate;
import org.laypartners.disclosure.PastFigure;
import org.laypartners.disclosure.Publication;
import org.laypartners.form.Forms;
import org.laypartners.inbox.Skipped;
import org.laypartners.job.Desk;
import org.laypartners.measure.Measure;
import org.laypartners.measure.PublicMeasures;
import org.laypartners.meeting.Matched;
import org.laypartners.meeting.MeetingMatch;
import org.laypartners.meeting.Membership;
import org.laypartners.meeting.RegisterLines;
import org.laypartners.quotation.Quotations;
import org.laypartners.release.Release;
import org.laypartners.report.EarlierReports;
import org.laypartners.response.Attendance;
import org.laypartners.response.Told;
import org.laypartners.setting.Settings;
import org.laypartners.site.Bake;
import org.laypartners.site.BakeMemory;
import org.laypartners.site.BakeResult;
import org.laypartners.site.EarlierBake;
import org.laypartners.staff.StaffReports;
import org.laypartners.store.FigureLedger;
import org.laypartners.store.PersonalValues;

/** Tonight's public site and staff reports in the making: what each step of {@link PublishJob} does. */
public final class Edition {
    private final Desk desk;
    private final Settings settings;
    private final SiteFolders folders;
    private final SiteContent content;
    private final PersonalValues personal;
    private final Tidying tidying;
    private final Release release;
    private final List<Skipped> left;

    private final List<String> warnings = new ArrayList<>();
    private Optional<FeedbackCounts> feedback = Optional.empty();
    private Told told = Told.NOTHING;
    private Matched matched = Matched.nothing(List.of());
    private List<Measure> measures = List.of();
    private Quotations quotations = Quotations.none();
    private Optional<BakeResult> baked = Optional.empty();
    private Publication publication = new Publication(List.of(), List.of(), List.of());

    public Edition(
            Desk desk,
            Settings settings,
            SiteFolders folders,
            SiteContent content,
            PersonalValues personal,
            Tidying tidying,
            Release release,
            List<Skipped> left) {
        this.desk = desk;
        this.settings = settings;
        this.folders = folders;
        this.content = content;
        this.personal = personal;
        this.tidying = tidying;
        this.release = release;
        this.left = left;
    }

    /** Erases what has been kept as long as the rules say. */
    void tidy() {
        tidying.waitsBecause(desk.nights().lastReleased()).ifPresentOrElse(warnings::add, tidying::erase);
    }

    /**
     * Fills in the register from reports of online meetings, forgets when each person matched was there, and forgets notes
     * about responses that are gone.
     */
    void match() {
        FeedbackDays days =
                FeedbackDays.of(desk.earlier().days(FeedbackDays.first(desk.day(), settings)), desk.day(), settings);
        Told all = desk.lately()
                .since(ReportMaterial.listed(desk.day()).first(), days.readFrom(), settings.offeredFrom(desk.day()));
        List<Attendance> register = new RegisterLines(all.roster()).evenOut(all.attendance());
        matched = MeetingMatch.match(register, all.roster(), all.presences());
        told = all.withAttendance(new Membership(all.roster()).applyTo(matched.lines()));
        feedback = Optional.of(new FeedbackCounts(
                days,
                told.feedback(),
                desk.earlier(),
                desk.forms(),
                new KeptTallies(
                        desk.tallies(),
                        () -> ReportMaterial.madeBy(folders) + desk.forms().fingerprint())));
        desk.responses().forgetSpans(matched.settled());
        desk.responses().forgetNotes(FollowUp.withoutResponse(told));
    }

    /** Works out the true figures. */
    void measure() {
        Forms forms = desk.forms();
        FormWording wording = new FormWording(forms);
        measures = new PublicMeasures(
                        desk.day(),
                        wording.keptMonths(),
                        wording.statements(),
                        wording.choices(),
                        settings.attendanceRule())
                .all(
                        told.expressions().stream().map(forms::countable).toList(),
                        feedback.orElseThrow(),
                        told.leads().stream().map(forms::countable).toList(),
                        told.attendance().stream().map(forms::countable).toList(),
                        Wording.projects(content));
    }

    /**
     * Lets through what the public may see, and writes to the release ledger what was decided, before anybody sees it.
     * While no figure has anything to read the public sees none: empty ones would tell on which day the first answer came.
     */
    void passTheGate() {
        List<FigureLedger.Entry> past = desk.figures().all();
        Publication decided = new DisclosureGate(settings.disclosureRule(), desk.day())
                .release(
                        measures,
                        past.stream()
                                .map(entry -> new PastFigure(
                                        entry.figure(), entry.table(), entry.counted(), entry.decidedOn(), entry.why()))
                                .toList());
        publication = hasFigures(decided) ? decided : new Publication(List.of(), decided.decisions(), decided.notes());
        desk.figures()
                .add(decided.decisions().stream()
                        .map(made -> new FigureLedger.Entry(
                                made.figure(), made.table(), made.counted(), made.decidedOn(), made.why()))
                        .toList());
    }

    private boolean hasFigures(Publication decided) {
        boolean people =
                decided.tables().stream().anyMatch(table -> table.about() == About.PEOPLE && !table.isWithheld());
        return people || !told.attendance().isEmpty() || !told.leads().isEmpty();
    }

    /** Takes down what must never stand on a public page, of answers that changed or that an older version stored. */
    void lookForPersonalValues(Progress progress) {
        new PersonalLook(progress).through(personal);
    }

    /** Sorts out which of people's own words the public may read, and forgets decisions about words that are gone. */
    void chooseWords() {
        ChosenWords words = ChosenWords.of(
                told,
                personal.names(),
                feedback.orElseThrow().plan().readFrom(),
                settings.offeredFrom(desk.day()),
                settings.listAnswers(),
                desk);
        told = words.told();
        quotations = words.quotations();
    }

    void writeTheReports() {
        EarlierReports live = release.liveStaffTree()
                .map(reports ->
                        EarlierReports.in(reports, release.liveStaffMemory().orElseThrow()))
                .orElse(EarlierReports.NONE);
        StaffReports.write(
                        folders.templates(),
                        new ReportMaterial(desk, settings, folders, content, tidying)
                                .of(new ReportMaterial.Tonight(
                                        left,
                                        told,
                                        feedback.orElseThrow(),
                                        matched,
                                        measures,
                                        publication,
                                        quotations,
                                        warnings)),
                        Wording.annualReport(content, desk, publication.tables(), quotations.approved()),
                        live,
                        release.staffTree())
                .save(release.staffMemory());
        feedback.orElseThrow().forgetOthers();
        MeetingPack.seal(release.staffTree(), desk.recipients());
    }

    void bake() {
        EarlierBake live = release.livePublicTree()
                .map(pages -> EarlierBake.in(pages, release.liveMemory().orElseThrow()))
                .orElse(EarlierBake.NONE);
        baked = Optional.of(Bake.bake(
                folders,
                Wording.pages(publication.tables(), settings.disclosureRule(), desk.forms())
                        .on(desk.day())
                        .with(
                                PublicWords.partners(quotations.approved(), new FormWording(desk.forms()).questions()),
                                PublicWords.projects(quotations.approved(), told.leads()),
                                PublicWords.shaped(quotations.approved())),
                live,
                release.publicTree()));
    }

    /** Refuses to release a page that is broken, or that holds anything personal where nothing may. */
    void check() {
        BakeMemory memory = baked.orElseThrow().memory();
        new FinalCheck(content, folders, personal, desk.forms())
                .check(release.publicTree(), memory, release.staffTree());
        memory.save(release.memory());
    }

    void release() {
        desk.hold().check();
        release.goLive(quotations.fingerprints(), settings.keepReleases(), desk.now());
    }

    public int figures() {
        return publication.tables().size();
    }

    public String releaseName() {
        return release.name();
    }
}
