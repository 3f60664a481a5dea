package org.laypartners.export;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that could be read as a table. Its rows can be walked as often as needed; each walk reads the file anew. */
public interface Export {
    Path file();

    ExportFormat format();

    /** The encoding found, for example {@code UTF-8 with byte order mark}; {@code workbook} for a workbook. */
    String encoding();

    /** What stands between cells, in words, for example {@code comma}; empty for a workbook. */
    Optional<String> delimiter();

    /** How many rows make up the header. */
    int headerRows();

    /** What was odd and read all the same, one short phrase each, for example {@code trailing empty columns}. */
    List<String> tolerated();

    /** Whether this is a sheet of refused rows that staff mended and dropped again. */
    boolean isMended();

    /** The columns in the file's order; columns that together answer one question are one. */
    List<Column> columns();

    /** How many rows {@link #rows()} gives. */
    long rowCount();

    /** How many rows are no answers and are not given: previews, answers never sent, totals, repeated headings. */
    long leftOut();

    /**
     * The headings of columns that say who somebody is, in any row: those for names and addresses that are filled, and
     * those with an email address in a cell. The tool's own columns count, whether or not their cells are handed on.
     */
    List<String> naming();

    /** Who saw the cells of a column when the file was read through; empty when nobody did. */
    default Optional<ColumnWatch> watch(Column column) {
        return Optional.empty();
    }

    /** The time zone of a column of times, where the file names one; else its times are those of a clock in London. */
    default Optional<ZoneId> zone(Column column) {
        return Optional.empty();
    }

    /** The rows below the header, read as they are asked for. Close the stream. */
    Stream<Row> rows();
}
