package org.laypartners.fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.access.AccessException;
import org.laypartners.backup.BackupException;
import org.laypartners.cluster.ClusterException;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.content.SiteException;
import org.laypartners.encryption.EncryptionException;
import org.laypartners.form.FormDefinitionException;
import org.laypartners.inbox.InboxException;
import org.laypartners.monitoring.MonitoringException;
import org.laypartners.notice.NoticeException;
import org.laypartners.pdf.PdfException;
import org.laypartners.prose.ProseException;
import org.laypartners.release.ReleaseException;
import org.laypartners.report.ReportException;
import org.laypartners.representation.ReferenceException;
import org.laypartners.rights.RightsException;
import org.laypartners.setting.SettingException;
import org.laypartners.setting.SettingFaults;
import org.laypartners.store.StoreException;
import org.laypartners.store.StoreFaults;

/** Turns what stopped a job into a sentence for the person who ran it. */
public final class Faults {
    /** Their messages are plain sentences without personal data; any other exception's message might not be. */
    private static final List<Class<? extends RuntimeException>> PLAIN = List.of(
            AccessException.class,
            BackupException.class,
            ClusterException.class,
            CommandException.class,
            EncryptionException.class,
            FormDefinitionException.class,
            InboxException.class,
            ReleaseException.class,
            RightsException.class,
            SiteException.class,
            ReportException.class,
            MonitoringException.class,
            NoticeException.class,
            PdfException.class,
            ProseException.class,
            ReferenceException.class,
            SettingException.class,
            StoreException.class);

    private static final String STAYS_UP = " Nothing was released; the last good site and reports stay up.";

    private Faults() {}

    /** A sentence for what stopped a command before anything was released. */
    public static CommandException explain(List<Throwable> faults) {
        Throwable first = faults.isEmpty() ? new IllegalStateException() : faults.get(0);
        if (first instanceof CommandException explained) {
            return explained;
        }
        return new CommandException(ExitCode.FAILED, sentence(faults) + STAYS_UP, first);
    }

    /** What stopped it and no more, for whoever says by himself what is live: where it was told already, that is left out. */
    public static String withoutWhatIsLive(RuntimeException fault) {
        String sentence = sentence(List.of(fault));
        return sentence.endsWith(STAYS_UP) ? sentence.substring(0, sentence.length() - STAYS_UP.length()) : sentence;
    }

    /** The sentence of the first fault that has a plain one; else that of the disk or the store; else only its kind. */
    public static String sentence(List<Throwable> faults) {
        List<Throwable> all = faults.stream()
                .flatMap(fault -> Stream.iterate(Optional.of(fault), Optional::isPresent, Faults::cause))
                .flatMap(Optional::stream)
                .toList();
        return all.stream()
                .filter(Faults::isPlain)
                .map(fault -> String.valueOf(fault.getMessage()))
                .findFirst()
                .or(() -> SettingFaults.inWords(all))
                .or(() -> StoreFaults.inWords(all))
                .or(() -> FileFaults.inWords(all))
                .or(() -> memory(all))
                .orElseGet(() -> "Something went wrong inside the program"
                        + all.stream()
                                .findFirst()
                                .map(fault -> " (" + fault.getClass().getSimpleName() + ")")
                                .orElse("")
                        + ".");
    }

    private static Optional<String> memory(List<Throwable> faults) {
        return faults.stream().anyMatch(OutOfMemoryError.class::isInstance)
                ? Optional.of(CommandException.OUT_OF_MEMORY)
                : Optional.empty();
    }

    private static boolean isPlain(Throwable fault) {
        return PLAIN.stream().anyMatch(kind -> kind.isInstance(fault));
    }

    private static Optional<Throwable> cause(Optional<Throwable> fault) {
        return fault.map(Throwable::getCause);
    }
}
