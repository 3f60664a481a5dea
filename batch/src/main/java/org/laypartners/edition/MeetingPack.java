package org.laypartners.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.laypartners.encryption.Recipients;
import org.laypartners.report.ReportException;

/** The pack that leaves the building: plain, or encrypted to those who may open it. */
final class MeetingPack {
    private static final String PLAIN = ".pdf";

    private MeetingPack() {}

    /** How its file's name ends. */
    static String ending(Recipients recipients) {
        return recipients.isNobody() ? PLAIN : PLAIN + Recipients.ENDING;
    }

    /** Puts the encrypted pack in the place of the plain one, if there is somebody who can open it. */
    static void seal(Path reports, Recipients recipients) {
        if (recipients.isNobody()) {
            return;
        }
        Path plain = reports.resolve("meeting-pack" + PLAIN);
        try {
            recipients.encrypt(plain, reports.resolve("meeting-pack" + ending(recipients)));
            Files.delete(plain);
        } catch (IOException fault) {
            throw new ReportException("The meeting pack could not be encrypted in " + reports + ".", fault);
        }
    }
}
