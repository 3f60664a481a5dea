package org.laypartners.export;

/** What no text holds: a file that has it is damaged, and PostgreSQL could not store it. */
final class NotText {
    private NotText() {}

    static void refuse(CsvRecords.Raw raw) {
        if (TableShape.isIn('\0', raw.cells())) {
            throw new UnreadableFile(
                    "NOT_TEXT",
                    "The row that starts on line " + raw.line() + " is not text: the file is damaged.",
                    "Export it again, or copy it again to its end, and drop the new file.");
        }
    }
}
