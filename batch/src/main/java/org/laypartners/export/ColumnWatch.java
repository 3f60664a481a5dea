package org.laypartners.export;

/** Sees the cells of one column while a file is read through for the first time, which spares reading it once more. */
@FunctionalInterface
public interface ColumnWatch {
    /**
     * Sees one cell.
     *
     * @param cell as the file has it, of a row without a fault
     */
    void see(String cell);
}
