package org.laypartners.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which of the styles that cells name by number show a number as a day or a time. */
final class CellFormats {
    private final BitSet dates = new BitSet();

    static CellFormats of(Optional<PackagePart> part) throws IOException {
        CellFormats formats = new CellFormats();
        if (part.isPresent()) {
            try (Xml xml = Xml.held(part.get())) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(Xml xml) {
        Map<Integer, String> codes = new HashMap<>();
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                codes.put(number(xml, "numFmtId"), xml.attribute("formatCode").orElse(""));
            } else if (xml.begins("cellXfs")) {
                styles(xml, codes);
            }
        }
    }

    private void styles(Xml xml, Map<Integer, String> codes) {
        int style = 0;
        while (xml.next() && !xml.ends("cellXfs")) {
            if (xml.begins("xf")) {
                int id = number(xml, "numFmtId");
                dates.set(style++, DateUtil.isADateFormat(id, codes.getOrDefault(id, "")));
            }
        }
    }

    private static int number(Xml xml, String attribute) {
        try {
            return xml.attribute(attribute).map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException none) {
            throw new BrokenWorkbookException("a style has a number that is none", none);
        }
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
