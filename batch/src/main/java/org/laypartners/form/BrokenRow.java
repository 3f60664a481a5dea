package org.laypartners.form;

import org.laypartners.csv.RowFault;

/** Says what is wrong with a row that could not be cut into its cells. */
final class BrokenRow {
    private BrokenRow() {}

    static Problem problem(RowFault fault) {
        String quotes = "Check the row for a missing or extra delimiter or quotation mark, then empty the last column.";
        return switch (fault) {
            case TOO_FEW_CELLS ->
                new Problem("TOO_FEW_CELLS", "", "as many cells as the heading row has; there are fewer", quotes);
            case TOO_MANY_CELLS ->
                new Problem("TOO_MANY_CELLS", "", "as many cells as the heading row has; there are more", quotes);
            case UNCLOSED_QUOTE ->
                new Problem("UNCLOSED_QUOTE", "", "a second quotation mark where one opens a cell", quotes);
            case TEXT_AFTER_QUOTE ->
                new Problem(
                        "TEXT_AFTER_QUOTE", "", "no text between a closing quotation mark and the next cell", quotes);
            case CELL_TOO_LONG ->
                new Problem(
                        "CELL_TOO_LONG",
                        "",
                        "cells that fit a spreadsheet; one is longer",
                        "Shorten the cell, then empty the last column.");
        };
    }
}
