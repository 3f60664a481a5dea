package org.laypartners;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Wording;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.form.Forms;
import org.laypartners.form.Outcome;
import org.laypartners.form.Recognition;
import org.laypartners.setting.HomeFolders;

/** Reads one file as a night does and says in a line what came of it. Started as a program of its own. */
final class ReadOneFile {
    private ReadOneFile() {}

    public static void main(String[] words) {
        PrintStream out = System.out;
        out.println(outcome(Path.of(words[0])));
    }

    private static String outcome(Path file) {
        Reading reading = Exports.open(file, ExportLimits.DEFAULTS);
        if (reading instanceof Reading.Unreadable unreadable) {
            return unreadable.code();
        }
        Export export = ((Reading.Opened) reading).export();
        Path home = Path.of("").toAbsolutePath();
        Forms forms = Forms.load(HomeFolders.forms(home), Wording.lists(SiteContent.read(new SiteFolders(home))));
        Recognition recognition = forms.recognise(export, LocalDateTime.of(2026, 3, 1, 9, 0));
        if (recognition instanceof Recognition.Unrecognised unrecognised) {
            return unrecognised.code();
        }
        return rows(export, (Recognition.Recognised) recognition);
    }

    private static String rows(Export export, Recognition.Recognised form) {
        long[] counts = new long[2];
        try (Stream<Row> rows = export.rows()) {
            rows.forEach(row -> {
                counts[0]++;
                counts[1] += form.reading().read(row) instanceof Outcome.Refused ? 1 : 0;
            });
        }
        return counts[0] + " rows, " + counts[1] + " of them refused";
    }
}
