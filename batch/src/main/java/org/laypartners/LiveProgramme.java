package org.laypartners;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.laypartners.access.Nesting;
import org.laypartners.command.NightReport;
import org.laypartners.command.PageKind;
import org.laypartners.command.Programme;
import org.laypartners.command.Progress;
import org.laypartners.command.TemplateKind;
import org.laypartners.export.ExportLimits;
import org.laypartners.night.Forget;
import org.laypartners.night.NightShift;
import org.laypartners.night.NoticeDesk;
import org.laypartners.night.Run;
import org.laypartners.night.Watch;
import org.laypartners.release.Releases;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.WhatIsSet;

/** Answers what the commands ask for, with the real store, inbox and site. */
final class LiveProgramme implements Programme {
    /** The Trust's own time, wherever the machine stands. */
    private static final Clock LONDON = Clock.system(ZoneId.of("Europe/London"));

    @Override
    public NightReport nightly(Places places, LocalDate day, Progress progress) {
        return Watch.over(places, day, LONDON, () -> theNight(places, day, progress));
    }

    @Override
    public NightReport importFiles(Places places, LocalDate day, List<Path> files, Progress progress) {
        return Run.on(places, run -> {
            run.store().backUp(day);
            return night(places, run, day, progress, shift -> shift.takeIn(files));
        });
    }

    @Override
    public void work(Places places, Consumer<String> said) {
        Run.refuseNoDataFolder(places);
        Run.plainly(() -> {
            new WorkerDesk(places, LONDON, said).work();
            return places;
        });
    }

    @Override
    public NightReport publish(Places places, LocalDate day, Progress progress) {
        return Run.on(places, run -> night(places, run, day, progress, NightShift::publish));
    }

    @Override
    public int bake(Path home, Path folder) {
        return Run.plainly(() -> {
            Nesting.refuseInsideDataFolder(folder);
            Nesting.refuseInsideContent(folder, home);
            return siteDesk(home).bake(folder);
        });
    }

    @Override
    public Reading check(Path home, LocalDate day, List<String> pages, boolean accept) {
        return Run.plainly(() -> new EditorDesk(home).check(day, pages, accept));
    }

    @Override
    public Path newPage(Path home, PageKind kind, String title, LocalDate day) {
        return Run.plainly(() -> new EditorDesk(home).newPage(kind, title, day));
    }

    @Override
    public Preview serve(Path home, int port, Consumer<String> said) {
        return Run.plainly(() -> siteDesk(home).serve(port, said));
    }

    private static SiteDesk siteDesk(Path home) {
        return new SiteDesk(home, WhatIsSet.disclosureRule(home));
    }

    @Override
    public ExportLimits limits(Path home) {
        return Run.plainly(() -> WhatIsSet.read(home).settings().limits());
    }

    @Override
    public List<String> status(Places places) {
        return Run.looking(places, () -> new Status(places).lines());
    }

    @Override
    public Condition health(Places places) {
        return Run.looking(places, () -> HealthDesk.look(places, LONDON.instant()));
    }

    @Override
    public List<String> notice(Places places) {
        return Run.looking(places, () -> NoticeDesk.again(places, LONDON));
    }

    @Override
    public List<String> tidy(Places places, LocalDate day, boolean dryRun) {
        return Run.on(places, run -> new TidyDesk(places, run.store()).tidy(day, dryRun));
    }

    @Override
    public List<String> forget(Places places, LocalDate day, Who who, boolean publish, Progress progress) {
        return Run.on(places, run -> {
            Forget.Done done = new Forget(places.data(), run.store()).forget(who, day);
            if (!publish || !done.foundSomething()) {
                return done.lines();
            }
            try (NightShift shift = NightShift.begin(places, run, day, LONDON, progress)) {
                shift.publish();
            }
            return Forget.withReceipt(done);
        });
    }

    @Override
    public List<String> exportPerson(Places places, LocalDate day, Who who, Path folder, boolean replace) {
        return Run.on(places, run -> {
            Nesting.refuseInsideDataFolder(folder);
            return new PersonDesk(places, run.store()).write(who, day, folder, replace);
        });
    }

    @Override
    public Path template(Path home, TemplateKind kind, Path to, boolean replace) {
        return Run.plainly(() -> new TemplateDesk(home).write(kind, to, replace));
    }

    @Override
    public List<String> rollBack(Places places, Optional<String> release) {
        return Run.onFolder(places, () -> {
            DataFolder data = new DataFolder(places.data());
            String live = new Releases(data.root()).rollBack(release, LocalDateTime.now(LONDON));
            return List.of(
                    "Live again: release " + live + ". The next night publishes anew.",
                    "Public site:   " + data.site(),
                    "Staff reports: " + data.reports());
        });
    }

    @Override
    public List<String> restore(
            Places places, LocalDate day, Optional<String> backup, boolean publish, Progress progress) {
        return Run.on(places, run -> new RestoreDesk(places, run).restore(day, backup, publish, LONDON, progress));
    }

    @Override
    public List<String> rebuild(Places places, LocalDate day, boolean publish, Progress progress) {
        return Run.on(places, run -> new RebuildDesk(places, run).rebuild(day, publish, LONDON, progress));
    }

    @Override
    public List<String> backups(Places places) {
        return Run.looking(places, () -> RestoreDesk.list(places));
    }

    @Override
    public NightReport demo(Places places, LocalDate day, Progress progress) {
        Run.plainly(() -> new DemoDesk(places).copyExamples());
        return Watch.overADemo(places, day, LONDON, () -> theNight(places, day, progress));
    }

    private static NightReport theNight(Places places, LocalDate day, Progress progress) {
        return Run.ofANight(places, run -> {
            run.store().backUp(day);
            return night(places, run, day, progress, shift -> {
                shift.takeInTheInbox();
                return shift.publish();
            });
        });
    }

    private static NightReport night(
            Places places, Run run, LocalDate day, Progress progress, Function<NightShift, NightReport> work) {
        try (NightShift shift = NightShift.begin(places, run, day, LONDON, progress)) {
            return work.apply(shift);
        }
    }
}
