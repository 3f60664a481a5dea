package org.laypartners.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.laypartners.checksum.TwinChecksum;
import org.laypartners.sheet.Cell;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report, or its tables, as hexadecimal digits: the same digits mean that they show the same. Whatever they are made of
 * goes in, for Jackson walks through all of the parts.
 */
final class ReportPrint {
    /** A long table's fields without their names. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(Field.class, ReportPrint::brief)
            .withConfigOverride(Cell.Text.class, ReportPrint::brief)
            .build();

    private ReportPrint() {}

    static String of(Report report) {
        return print(report);
    }

    /** Of what goes into the CSV and the workbooks of a report. */
    static String ofTables(Report report) {
        return print(report.sections().stream()
                .filter(section -> section.table().isPresent())
                .map(section -> List.of(section.id(), section.heading(), section.uses(), section.table()))
                .toList());
    }

    private static String print(Object shown) {
        TwinChecksum checksum = new TwinChecksum();
        MAPPER.writeValue(checksum, shown);
        return checksum.digits();
    }

    private static void brief(MutableConfigOverride type) {
        type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
    }
}
