package org.laypartners.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laypartners.erasure.Erasure;

/** What a Trust keeps to show that a person was erased: counts and places, never the name. */
public final class Receipt {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String STILL_LIVE =
            "- The reports that are live still hold what was known of the person. They are"
                    + " replaced, and older ones deleted, by the next publish.";

    private final Path file;

    private Receipt(Path file) {
        this.file = file;
    }

    /** The receipt of an erasure; it may not be written yet. */
    public static Receipt of(Path data, Erasure erasure) {
        return new Receipt(data.resolve("receipts").resolve("erased-" + erasure.day() + "-" + erasure.id() + ".txt"));
    }

    /** Where it stands. */
    public Path file() {
        return file;
    }

    /** Writes it for its owner only, in a folder for its owner only. The same erasure written again replaces it. */
    public void write(Erasure erasure, Cleaned cleaned) {
        List<String> lines = new ArrayList<>(List.of(
                "Receipt: one person was erased",
                "",
                "Asked for on " + erasure.day().format(DAY) + ". Number " + erasure.id() + ".",
                "",
                "Erased from the store"));
        if (erasure.forgotten().erased().isEmpty()) {
            lines.add("- Nothing of the person was there.");
        }
        erasure.forgotten().erased().forEach((form, count) -> lines.add("- " + title(form) + ": " + count));
        lines.add("");
        lines.add("Erased from the kept files");
        addFiles(cleaned, lines);
        lines.add("");
        lines.add("Erased from the reports");
        lines.add(STILL_LIVE);
        lines.add("");
        lines.add("What a person must still do");
        addToDo(erasure, cleaned, lines);
        lines.add("");
        lines.add("How to check");
        lines.add("- Run export-person with the same address or name. It must say that nothing is held.");
        lines.add("- Search the data folder for the name, the address and the phone number.");
        save(String.join("\n", lines) + "\n");
    }

    /** Notes that the reports are clean too; a receipt that is not there is no fault. */
    public void reportsAreClean(LocalDate day) {
        try {
            if (Files.isRegularFile(file)) {
                save(Files.readString(file)
                        .replace(
                                STILL_LIVE,
                                "- Published anew on " + day.format(DAY) + ". All older reports were deleted."));
            }
        } catch (IOException fault) {
            throw fault(fault);
        }
    }

    /** Its lines; none when it is not there. */
    public List<String> lines() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException fault) {
            throw fault(fault);
        }
    }

    private static void addFiles(Cleaned cleaned, List<String> lines) {
        if (cleaned.rewritten().isEmpty() && cleaned.erased().isEmpty()) {
            lines.add("- Nothing of the person was there.");
        }
        if (!cleaned.rewritten().isEmpty()) {
            lines.add("- Rows taken out of files that stay: " + cleaned.rows());
        }
        cleaned.rewritten().forEach(file -> lines.add("- Written anew without the person: " + file));
        cleaned.erased().forEach(file -> lines.add("- Erased as a whole: " + file));
    }

    private static void addToDo(Erasure erasure, Cleaned cleaned, List<String> lines) {
        long namesakes = erasure.forgotten().namesakes();
        if (namesakes > 0) {
            lines.add("- Look at " + namesakes + (namesakes == 1 ? " line" : " lines") + " of registers with the same"
                    + " name. They were left, because somebody else goes by that name too.");
        }
        cleaned.waiting()
                .forEach(file -> lines.add("- Take the person out of a file that waits, or out of its form tool, before"
                        + " the next night: " + file));
        cleaned.unseen()
                .forEach(
                        file -> lines.add("- Look into this file yourself. It is locked, damaged or of a kind that this"
                                + " program cannot read: " + file));
        lines.add(
                "- Erase the person in the form tools, in your own rosters and registers, and in copies that your Trust"
                        + " keeps of the data folder.");
    }

    private static String title(String form) {
        String words = form.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private void save(String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                PrivateFiles.folder(folder);
            }
            PrivateFiles.write(file, text);
        } catch (IOException fault) {
            throw fault(fault);
        }
    }

    private RightsException fault(IOException fault) {
        return new RightsException("The folder " + file.getParent() + " cannot be read or written.", fault);
    }
}
