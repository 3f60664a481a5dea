package org.laypartners.export;

import java.util.List;

/**
 * A column of an export.
 *
 * @param index its place in a {@link Row}'s cells, from 0
 * @param heading its heading as the file has it
 * @param also other names that the tool gives the same column: its code, or the line of a grid alone
 */
public record Column(int index, String heading, Role role, List<String> also) {
    public Column {
        also = List.copyOf(also);
    }

    Column(int index, String heading, Role role) {
        this(index, heading, role, List.of());
    }
}
