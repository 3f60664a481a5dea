package org.laypartners.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.durable.DurableFiles;

/** The releases that are kept, and which of them is live. What changes them needs the lock on the data folder. */
public final class Releases {
    private static final String CURRENT = "current";

    private final Path folder;
    private final SwitchLedger ledger;

    public Releases(Path data) {
        this.folder = data.resolve("releases");
        this.ledger = new SwitchLedger(folder);
    }

    /** The name of the release that is live; empty when there is none. */
    public Optional<String> current() {
        try {
            Path link = folder.resolve(CURRENT);
            return Files.isSymbolicLink(link)
                    ? Optional.of(Files.readSymbolicLink(link).toString())
                    : Optional.empty();
        } catch (IOException fault) {
            throw new ReleaseException("The folder " + folder + " cannot be read.", fault);
        }
    }

    /** All switches, the first one first. The last is that to the live release, unless the program died right after it. */
    public List<Switch> switches() {
        return ledger.all();
    }

    /** The names of the finished releases that are kept, the one that was made last first, also where somebody went back. */
    public List<String> kept() {
        try {
            return names().sorted(byMaking().reversed())
                    .map(ReleaseName::toString)
                    .toList();
        } catch (IOException fault) {
            throw new ReleaseException("The folder " + folder + " cannot be read.", fault);
        }
    }

    /**
     * Switches both trees back to an earlier release.
     *
     * @param name the release; empty for the one that was made before the live one. Asked twice, that leads further back: a
     *     release that somebody went back from must not come up again unnamed
     * @return the release that is live now
     * @throws ReleaseException if there is no such release, or it shows words that the live one does not show any more:
     *     somebody may have taken them back
     */
    public String rollBack(Optional<String> name, LocalDateTime now) {
        String live = current().orElseThrow(() -> new ReleaseException("Nothing has been released yet."));
        List<String> kept = kept();
        String target = name.or(
                        () -> kept.stream().skip(kept.indexOf(live) + 1L).findFirst())
                .orElseThrow(() -> new ReleaseException("There is no earlier release to go back to."));
        if (!kept.contains(target)) {
            throw new ReleaseException(
                    "There is no release " + target + ". Kept are: " + String.join(", ", kept) + ".");
        }
        try {
            if (!Consents.of(folder.resolve(live)).containsAll(Consents.of(folder.resolve(target)))) {
                throw new ReleaseException(
                        "The release " + target + " shows somebody's words that were taken off since."
                                + " It cannot be put back. Mend what is wrong, then run publish.");
            }
            note(now);
            Links.point(folder.resolve(CURRENT), Path.of(target));
            ledger.add(new Switch(target, now, Switch.Why.ROLLED_BACK));
            return target;
        } catch (IOException fault) {
            throw new ReleaseException("The release " + target + " could not be made live in " + folder + ".", fault);
        }
    }

    /**
     * Deletes every release but the live one, because somebody in them is to be forgotten.
     *
     * @throws ReleaseException if one cannot be deleted
     */
    public void deleteAllButTheLive() {
        Optional<String> live = current();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            clearUnfinished();
            for (ReleaseName name : names().toList()) {
                if (!live.equals(Optional.of(name.toString()))) {
                    DurableFiles.deleteTree(folder.resolve(name.toString()));
                }
            }
        } catch (IOException fault) {
            throw new ReleaseException("An older release in " + folder + " cannot be deleted.", fault);
        }
    }

    Path folder() {
        return folder;
    }

    Path link() {
        return folder.resolve(CURRENT);
    }

    /** Makes the folder; the web server must be able to go through it. */
    void make() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Trees.restrict(folder, "rwxr-xr-x");
        }
    }

    /** Deletes what runs that died did not finish. */
    public void clearUnfinished() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            for (Path left : DurableFiles.list(folder)) {
                if (left.toString().endsWith(Release.UNFINISHED)) {
                    DurableFiles.deleteTree(left);
                }
            }
        } catch (IOException fault) {
            throw new ReleaseException("The folder " + folder + " cannot be cleared.", fault);
        }
    }

    /** One above every release of the day, so that a name is never used again while a younger one is there. */
    ReleaseName next(LocalDate day) throws IOException {
        int last = Stream.concat(
                        names(), ledger.all().stream().flatMap(one -> ReleaseName.of(Path.of(one.release())).stream()))
                .filter(release -> release.day().equals(day))
                .mapToInt(ReleaseName::number)
                .max()
                .orElse(0);
        return new ReleaseName(day, last + 1);
    }

    /** Makes a finished release live, and notes it. */
    void goLive(ReleaseName name, LocalDateTime now) throws IOException {
        note(now);
        Links.point(link(), Path.of(name.toString()));
        ledger.add(new Switch(name.toString(), now, Switch.Why.PUBLISHED));
    }

    /** A run that died between the switch and its note: the link is the truth. */
    private void note(LocalDateTime now) throws IOException {
        Optional<String> live = current();
        if (live.isPresent() && !live.equals(ledger.last().map(Switch::release))) {
            ledger.add(new Switch(live.get(), now, Switch.Why.FOUND_LIVE));
        }
    }

    /** Deletes the oldest, never the live one; what cannot be deleted is left to the next night. */
    void prune(int keep) {
        try {
            List<ReleaseName> old = names().filter(name -> !current().equals(Optional.of(name.toString())))
                    .sorted(byLastSwitch().reversed())
                    .skip(Math.max(0, keep - 1L))
                    .toList();
            for (ReleaseName release : old) {
                DurableFiles.deleteTree(folder.resolve(release.toString()));
            }
        } catch (IOException leftToTheNextNight) {
            // The release is live and good: that some old one is in the way must not call the night a failure.
        }
    }

    private Stream<ReleaseName> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        return DurableFiles.list(folder).stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .flatMap(path -> ReleaseName.of(path).stream());
    }

    /** One that was not noted yet is the newest where it is live: the run died right after the switch. Else no ledger knew it yet. */
    private Comparator<ReleaseName> byMaking() {
        List<String> made =
                ledger.all().stream().map(Switch::release).distinct().toList();
        Optional<String> unnoted = current().filter(live -> !made.contains(live));
        return Comparator.comparing((ReleaseName name) ->
                        unnoted.equals(Optional.of(name.toString())) ? made.size() : made.indexOf(name.toString()))
                .thenComparing(Comparator.naturalOrder());
    }

    /** By what the ledger says, not by their days: a clock that was wrong one night must not make a release the newest. */
    private Comparator<ReleaseName> byLastSwitch() {
        List<String> order = ledger.all().stream().map(Switch::release).toList();
        return Comparator.comparing((ReleaseName name) -> order.lastIndexOf(name.toString()))
                .thenComparing(Comparator.naturalOrder());
    }
}
