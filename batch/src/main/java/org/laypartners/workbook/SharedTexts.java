package org.laypartners.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The texts that cells name by number, all in memory: a workbook keeps each text once, however many cells say it. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(Optional<PackagePart> part) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (part.isPresent()) {
            try (Xml xml = Xml.held(part.get())) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        shared.texts.add(RichText.until(xml, "si"));
                    }
                }
            }
        }
        return shared;
    }

    /** @param number as it stands in the cell, from 0 */
    String at(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw new BrokenWorkbookException("a cell names a text that is not there", none);
        }
    }
}
