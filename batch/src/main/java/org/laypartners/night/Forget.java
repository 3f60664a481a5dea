package org.laypartners.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.backup.Backups;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Who;
import org.laypartners.erasure.Erasure;
import org.laypartners.erasure.Erasures;
import org.laypartners.erasure.Forgetting;
import org.laypartners.erasure.UnclearPersonException;
import org.laypartners.journal.KeptExports;
import org.laypartners.release.Releases;
import org.laypartners.rights.Cleaned;
import org.laypartners.rights.KeptFiles;
import org.laypartners.rights.Receipt;
import org.laypartners.setting.DataFolder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Erases one person: first from the store, which also notes that it was begun; then from the kept files; then, with the next
 * release, from the reports. Whatever dies in between is finished by the next run, of whichever kind.
 */
public final class Forget {
    private final DataFolder data;
    private final StorePlace store;

    public Forget(Path data, StorePlace store) {
        this.data = new DataFolder(data);
        this.store = store;
    }

    /**
     * What was done.
     *
     * @param lines for the person at the keyboard
     * @param receipts those that were written, for what publishing adds to them
     */
    public record Done(List<String> lines, List<Receipt> receipts) {
        public Done {
            lines = List.copyOf(lines);
            receipts = List.copyOf(receipts);
        }

        public boolean foundSomething() {
            return !receipts.isEmpty();
        }
    }

    /** Erases the person from the store and the kept files. */
    public Done forget(Who who, LocalDate day) {
        if (!store.isThere()) {
            throw new CommandException(ExitCode.WRONG_USAGE, "There is no store in " + data.root() + ".");
        }
        try (ConfigurableApplicationContext context = store.open()) {
            List<Receipt> receipts = new ArrayList<>(finishFiles(context, data));
            finishFiles(context, data, begin(context, who, day)).ifPresent(receipts::add);
            return new Done(lines(receipts), receipts);
        }
    }

    private static Erasure begin(ApplicationContext context, Who who, LocalDate day) {
        Forgetting forgetting = context.getBean(Forgetting.class);
        try {
            return who.email() ? forgetting.begin(who.text(), day) : forgetting.beginByName(who.text(), day);
        } catch (UnclearPersonException unclear) {
            throw new CommandException(ExitCode.WRONG_USAGE, String.valueOf(unclear.getMessage()), unclear);
        }
    }

    /** The same, with what publishing added to the receipts. */
    public static List<String> withReceipt(Done done) {
        return lines(done.receipts());
    }

    /** Takes up erasures that died before the kept files were clean. */
    static List<Receipt> finishFiles(ApplicationContext context, DataFolder data) {
        return context.getBean(Erasures.class).open().stream()
                .filter(erasure -> erasure.stage() != Erasure.Stage.RELEASE)
                .flatMap(erasure -> finishFiles(context, data, erasure).stream())
                .toList();
    }

    private static Optional<Receipt> finishFiles(ApplicationContext context, DataFolder data, Erasure erasure) {
        Receipt receipt = Receipt.of(data.root(), erasure);
        boolean something = true;
        if (erasure.stage() == Erasure.Stage.FILES) {
            KeptExports exports = context.getBean(KeptExports.class);
            KeptFiles files = new KeptFiles(data.root(), erasure.traces(), exports::rewritten);
            Cleaned cleaned = files.clean(erasure.forgotten().total() > 0);
            something = erasure.forgotten().total() > 0 || cleaned.foundSomething() || files.releasesHoldThem();
            if (something) {
                receipt.write(erasure, cleaned);
                // They hold the person. The next night makes a new one before it begins.
                new Backups(data.root()).deleteAll();
            }
        }
        context.getBean(Forgetting.class).filesAreClean(erasure);
        if (!something) {
            context.getBean(Erasures.class).done(erasure.id());
        }
        return something ? Optional.of(receipt) : Optional.empty();
    }

    /** Deletes the releases that were made before those people were erased. Tonight's must be live. */
    static void finishReleases(ApplicationContext context, DataFolder data, LocalDate day) {
        Erasures erasures = context.getBean(Erasures.class);
        for (Erasure erasure : erasures.open()) {
            new Releases(data.root()).deleteAllButTheLive();
            Receipt.of(data.root(), erasure).reportsAreClean(day);
            erasures.done(erasure.id());
        }
    }

    private static List<String> lines(List<Receipt> receipts) {
        List<String> lines = new ArrayList<>();
        for (Receipt receipt : receipts) {
            lines.addAll(receipt.lines());
            lines.add("");
            lines.add("Erased one person. The receipt: " + receipt.file());
        }
        if (receipts.isEmpty()) {
            lines.add("Nothing is held about that person. Nothing was erased.");
        }
        return lines;
    }
}
