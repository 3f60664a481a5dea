package org.laypartners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.laypartners.access.Nesting;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.NightReport;
import org.laypartners.command.PageKind;
import org.laypartners.command.Programme;
import org.laypartners.command.Progress;
import org.laypartners.command.TemplateKind;
import org.laypartners.durable.DurableFiles;
import org.laypartners.night.Forget;
import org.laypartners.night.NightShift;
import org.laypartners.night.NoticeDesk;
import org.laypartners.night.Run;
import org.laypartners.night.Watch;
import org.laypartners.release.Releases;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.HomeFolders;

/** Answers what the commands ask for, with the real store, inbox and site. */
final class LiveProgramme implements Programme {
    /** The Trust's own time, wherever the machine stands. */
    private static final Clock LONDON = Clock.system(ZoneId.of("Europe/London"));

    /** Marks a folder that the demo made, and so may make anew. */
    private static final String DEMO = "this-is-a-demo.txt";

    @Override
    public NightReport nightly(Places places, LocalDate day, Progress progress) {
        return Watch.over(
                places,
                day,
                LONDON,
                () -> Run.on(places, run -> {
                    run.store().backUp(day);
                    return night(places, run, day, progress, shift -> {
                        shift.takeInTheInbox();
                        return shift.publish();
                    });
                }));
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
            return new SiteDesk(home).bake(folder);
        });
    }

    @Override
    public Reading check(Path home, LocalDate day, boolean accept) {
        return Run.plainly(() -> new EditorDesk(home).check(day, accept));
    }

    @Override
    public Path newPage(Path home, PageKind kind, String title, LocalDate day) {
        return Run.plainly(() -> new EditorDesk(home).newPage(kind, title, day));
    }

    @Override
    public Preview serve(Path home, int port, Consumer<String> said) {
        Run.refuseNoFolder(places);
        return Run.plainly(() -> new SiteDesk(home).serve(port, said));
    }

    @Override
    public List<String> status(Places places) {
        Run.refuseNoFolder(places);
        return Run.plainly(() -> new Status(places.data()).lines());
    }

    @Override
    public Condition health(Places places) {
        return Run.plainly(() -> HealthDesk.look(places, LONDON.instant()));
    }

    @Override
    public List<String> notice(Places places) {
        return Run.plainly(() -> NoticeDesk.again(places, LONDON));
    }

    @Override
        Run.refuseNoFolder(places);
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
        Run.refuseNoFolder(places);
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

        Run.refuseNoFolder(places);
    @Override
    public Path template(Path home, TemplateKind kind, Path to, boolean replace) {
        return Run.plainly(() -> new TemplateDesk(home).write(kind, to, replace));
    }

        Run.refuseNoFolder(places);
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
        return Run.plainly(() -> RestoreDesk.list(places));
    }

    @Override
    public void copyExamples(Places places) {
        Run.plainly(() -> Run.refuseMixedPlaces(places));
        try {
            makeAnew(places.data());
            Path inbox = Files.createDirectories(places.data().resolve("inbox"));
            try (Stream<Path> examples = Files.list(HomeFolders.examples(places.home()))) {
                for (Path example : examples.sorted().toList()) {
                    Path copy = inbox.resolve(String.valueOf(example.getFileName()));
                    Files.copy(example, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException fault) {
            throw new CommandException(
                    ExitCode.FAILED, "The examples could not be copied to " + places.data() + ".", fault);
        }
    }

    private static void makeAnew(Path data) throws IOException {
        Path mark = data.resolve(DEMO);
        if (Files.exists(data) && !Files.exists(mark)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The folder " + data + " was not made by the demo. Name another with --data.");
        }
        DurableFiles.deleteTree(data);
        Files.createDirectories(data);
        Files.writeString(
                mark, "All people and answers in this folder are invented. The demo makes it anew each time.\n");
    }

    private static NightReport night(
            Places places, Run run, LocalDate day, Progress progress, Function<NightShift, NightReport> work) {
        try (NightShift shift = NightShift.begin(places, run, day, LONDON, progress)) {
            return work.apply(shift);
        }
    }
}
