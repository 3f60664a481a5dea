package org.laypartners.form;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.ExportFormat;
import org.laypartners.export.Role;
import org.laypartners.export.Row;

/**
 * When a response was begun, sent and changed, as the tool recorded it.
 *
 * @param started the same as {@code submitted} where the tool does not say
 */
record VendorTimes(LocalDateTime started, LocalDateTime submitted, LocalDateTime modified) {
    /** Nothing here is older; an earlier year is a mistake of the clock or of a spreadsheet. */
    private static final int FIRST_YEAR = 2000;

    /** What the columns are for in which a tool writes times. */
    static final List<Role> ROLES = List.of(Role.STARTED, Role.SUBMITTED, Role.MODIFIED);

    /** Reads the times of rows of one export. */
    static final class Reader {
        private final Export export;
        private final DayOrder order;
        private final LocalDateTime fileTime;
        private final Optional<Column> submittedIn;
        private final Optional<Column> startedIn;
        private final Optional<Column> modifiedIn;

        Reader(Export export, DayOrder order, LocalDateTime fileTime) {
            this.export = export;
            this.order = order;
            this.fileTime = fileTime;
            this.submittedIn = column(export, Role.SUBMITTED);
            this.startedIn = column(export, Role.STARTED);
            this.modifiedIn = column(export, Role.MODIFIED);
        }

        /** The times of a row; where one cannot be read, a problem is added and the file's own time stands in. */
        VendorTimes read(Row row, List<Problem> problems) {
            boolean needed = export.format() != ExportFormat.TABLE;
            Optional<LocalDateTime> submitted = time(row, submittedIn, needed, problems);
            LocalDateTime sent = submitted.orElse(fileTime);
            Optional<LocalDateTime> started = time(row, startedIn, false, problems);
            Optional<LocalDateTime> modified = time(row, modifiedIn, false, problems);
            return new VendorTimes(started.orElse(sent), sent, modified.orElse(sent));
        }

        private Optional<LocalDateTime> time(Row row, Optional<Column> column, boolean needed, List<Problem> problems) {
            if (column.isEmpty()) {
                return Optional.empty();
            }
            String heading = column.get().heading();
            String cell = row.cells().get(column.get().index()).strip();
            if (cell.isEmpty()) {
                if (needed) {
                    problems.add(new Problem("MISSING", heading, "a date and time", "Fill in the cell."));
                }
                return Optional.empty();
            }
            Moment moment = moment(export, column.get(), cell, order);
            if (moment instanceof Moment.At at && at.time().getYear() >= FIRST_YEAR) {
                if (at.time().isAfter(fileTime.plusDays(1))) {
                    problems.add(new Problem(
                            "IN_THE_FUTURE", heading, "a time before the file was written", "Correct the cell."));
                }
                return Optional.of(at.time());
            }
            ReadAnswer.Wrong wrong = moment instanceof Moment.DayOrMonth
                    ? AnswerReader.dayOrMonth()
                    : new ReadAnswer.Wrong(
                            "NOT_A_DATE", "a date and time, for example 4 September 2025 09:20", "Correct the cell.");
            problems.add(new Problem(wrong.code(), heading, wrong.expected(), wrong.advice()));
            return Optional.empty();
        }
    }

    /** A cell of a column of dates or times, as the clock on a wall in London showed it. */
    static Moment moment(Export export, Column column, String cell, DayOrder order) {
        Optional<ZoneId> zone = export.zone(column);
        return zone.isPresent() ? MomentText.read(cell, order, zone.get()) : MomentText.read(cell, order);
    }

    static Optional<Column> column(Export export, Role role) {
        return export.columns().stream().filter(column -> column.role() == role).findFirst();
    }

    /** The columns in which the tool writes times. */
    static List<Column> columns(Export export) {
        List<Column> columns = new ArrayList<>();
        for (Role role : ROLES) {
            column(export, role).ifPresent(columns::add);
        }
        return columns;
    }
}
