package org.laypartners.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeRowsTest {
    @Test
    void aRowIsMadeOnlyWhenItIsAskedFor() {
        List<String> made = new ArrayList<>();
        List<List<String>> rows = MadeRows.copyOf(MadeRows.of(List.of("a", "b", "c"), each -> {
            made.add(each);
            return List.of(each, each + each);
        }));

        assertThat(rows).hasSize(3);
        assertThat(made).isEmpty();
        assertThat(rows.get(1)).containsExactly("b", "bb");
        assertThat(made).containsExactly("b");
        assertThat(rows).isEqualTo(List.of(List.of("a", "aa"), List.of("b", "bb"), List.of("c", "cc")));
    }

    @Test
    void rowsThatLieInMemoryAreCopied() {
        List<List<String>> given = new ArrayList<>(List.of(new ArrayList<>(List.of("a"))));
        List<List<String>> rows = MadeRows.copyOf(given);
        given.get(0).set(0, "b");
        given.clear();

        assertThat(rows).containsExactly(List.of("a"));
    }
}
