package org.laypartners.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.sheet.Cell;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as 64 hexadecimal digits: the same digits mean that it shows the same. Whatever a report is made of goes in, for
 * Jackson walks through all of its parts.
 */
final class ReportPrint {
    /** A long table's fields without their names. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(Field.class, ReportPrint::brief)
            .withConfigOverride(Cell.Text.class, ReportPrint::brief)
            .build();

    private ReportPrint() {}

    static String of(Report report) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        MAPPER.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), report);
        return Hex.encodeHexString(digest.digest());
    }

    private static void brief(MutableConfigOverride type) {
        type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
    }
}
