package org.laypartners.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that could be read as a table. Its rows can be walked as often as needed; each walk reads the file anew. */
public interface Export {
    Path file();

    ExportFormat format();

    /** The encoding found, for example {@code UTF-8 with byte order mark}; {@code workbook} for a workbook. */
    String encoding();

    /** The delimiter found; empty for a workbook. */
    Optional<Character> delimiter();

    /** How many rows make up the header. */
    int headerRows();

    /** What was odd and read all the same, one short phrase each, for example {@code trailing empty column}. */
    List<String> tolerated();

    /** The columns in the file's order. */
    List<Column> columns();

    /** The rows below the header, read as they are asked for. Close the stream. */
    Stream<Row> rows();
}
