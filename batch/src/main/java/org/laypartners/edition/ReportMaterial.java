package org.laypartners.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.Publication;
import org.laypartners.inbox.Skipped;
import org.laypartners.job.Desk;
import org.laypartners.journal.Drop;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.meeting.Matched;
import org.laypartners.quotation.Quotations;
import org.laypartners.response.Told;
import org.laypartners.setting.Settings;
import org.laypartners.site.Frame;
import org.laypartners.staff.FeedbackMaterial;
import org.laypartners.staff.StaffMaterial;
import org.laypartners.store.FileId;

/** Gathers all that the staff reports are made from: what tonight brought, and what the store and the site say besides. */
final class ReportMaterial {
    private final Desk desk;
    private final Settings settings;
    private final SiteFolders folders;
    private final SiteContent content;
    private final Tidying tidying;

    ReportMaterial(Desk desk, Settings settings, SiteFolders folders, SiteContent content, Tidying tidying) {
        this.desk = desk;
        this.settings = settings;
        this.folders = folders;
        this.content = content;
        this.tidying = tidying;
    }

    /** What the steps before worked out. */
    record Tonight(
            List<Skipped> left,
            Told told,
            FeedbackCounts feedback,
            Matched matched,
            List<Measure> measures,
            Publication publication,
            Quotations quotations,
            List<String> warnings) {}

    /** What is read and listed whatever happened: as far back as figures and trends go. */
    static Period listed(LocalDate day) {
        return Period.reported(day).until(day);
    }

    StaffMaterial of(Tonight night) {
        FormWording wording = new FormWording(desk.forms());
        return new StaffMaterial(
                Wording.frame(content, desk.day(), MeetingPack.ending(desk.recipients()), madeBy(folders)),
                settings.replyWithin(),
                desk.nights().unreported().stream().map(this::droppedFile).toList(),
                night.left().stream()
                        .map(skipped -> new StaffMaterial.LeftFile(skipped.name(), skipped.reason()))
                        .toList(),
                night.told(),
                night.matched(),
                desk.headings().all(),
                settings.attendanceRule(),
                Wording.projects(content),
                night.measures(),
                night.publication().notes().stream().map(Wording::figureNote).toList(),
                night.quotations(),
                RoomDesk.of(desk, settings, folders),
                RoomDesk.period(desk.day()).inWords(),
                listed(desk.day()),
                new FeedbackMaterial(
                        night.feedback().plan().listed(),
                        EarlierPeriods.of(desk, night.feedback().plan()),
                        night.feedback()::said),
                wording.questions(),
                wording.standards(),
                wording.titles(),
                wording.definitions(tidying.answersDueIn(StaffMaterial.SOON)),
                desk.files().rowsToMend(),
                desk.refusals().rows(),
                desk.refusals().files(),
                Stream.concat(night.warnings().stream(), MissingRules.of(desk.forms(), settings.retention()).stream())
                        .toList());
    }

    /** Stands for the program, the templates and the site's settings. */
    static String madeBy(SiteFolders folders) {
        try {
            return Frame.of(folders);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private StaffMaterial.DroppedFile droppedFile(Drop drop) {
        FileId id = drop.file().id();
        return new StaffMaterial.DroppedFile(
                drop,
                desk.files().toMend(id),
                desk.files().mendedBy(id),
                desk.headings().of(id));
    }
}
