package org.laypartners.opendata;

import java.util.List;

/**
 * A column of an open data file.
 *
 * @param name its heading in the file; never changes
 * @param required whether every row has a value
 * @param codes the only values it can have; none where any will do
 * @param means what it holds, in a sentence or two
 */
record DataColumn(String name, DataType type, boolean required, List<String> codes, String means) {
    DataColumn {
        codes = List.copyOf(codes);
    }

    static DataColumn of(String name, DataType type, String means) {
        return new DataColumn(name, type, true, List.of(), means);
    }

    static DataColumn maybe(String name, DataType type, String means) {
        return new DataColumn(name, type, false, List.of(), means);
    }

    static DataColumn code(String name, List<String> codes, String means) {
        return new DataColumn(name, DataType.TEXT, true, codes, means);
    }

    /**
     * The types that are needed.
     *
     * @see <a href="https://www.w3.org/TR/tabular-metadata/#built-in-datatypes">the W3C's list</a>
     */
    enum DataType {
        TEXT("string", "Text"),
        COUNT("nonNegativeInteger", "Whole number"),
        DAY("date", "Date, as in 2026-08-06"),
        YES_NO("boolean", "true or false");

        private final String standardName;
        private final String words;

        DataType(String standardName, String words) {
            this.standardName = standardName;
            this.words = words;
        }

        String standardName() {
            return standardName;
        }

        String words() {
            return words;
        }
    }
}
