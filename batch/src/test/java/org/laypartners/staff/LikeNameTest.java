package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class LikeNameTest {
    @Test
    void seesANameThatIsWrittenOtherwise() {
        assertThat(isLike("jon smyth", "john smyth")).isTrue();
        assertThat(isLike("zoë brightwater", "zoe brightwater")).isTrue();
        assertThat(isLike("jon smyth", "ann smyth")).isFalse();
    }

    @Test
    void theSameNameIsNotOnlyLike() {
        assertThat(isLike("jon smyth", "jon smyth")).isFalse();
        assertThat(isLike("", "")).isFalse();
    }

    /** Short names of few letters, so that many are alike and many are nearly. */
    @Property(tries = 2_000)
    void whatLooksAtLettersFirstMissesNoPair(@ForAll long seed) {
        Random random = new Random(seed);
        String name = name(random);
        String other = random.nextBoolean() ? name(random) : slip(name, random);

        boolean alike = !name.equals(other) && new JaroWinklerSimilarity().apply(name, other) >= 0.92;

        assertThat(isLike(name, other)).isEqualTo(alike);
        assertThat(isLike(other, name)).isEqualTo(isLike(name, other));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int left = 1 + random.nextInt(14); left > 0; left--) {
            name.append("abeinrs öł'-".charAt(random.nextInt(12)));
        }
        return name.toString();
    }

    private static String slip(String name, Random random) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + (random.nextBoolean() ? "e" : "") + name.substring(at + 1) + "n";
    }

    private static boolean isLike(String name, String other) {
        return new LikeName(name).isLike(new LikeName(other));
    }
}
