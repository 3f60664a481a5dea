package org.laypartners.setting;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody meant who misspelt a name. */
final class Meant {
    /** "keep-backup" and "keep-backups" are as alike, "keep-backups" and "keep-releases" are not. */
    private static final double ALIKE = 0.9;

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private Meant() {}

    /** A sentence that names what is most like it; empty where nothing is. It follows after another sentence. */
    static Optional<String> by(String written, Stream<String> names) {
        return names.filter(name -> alike(name, written) >= ALIKE)
                .max(Comparator.comparingDouble(name -> alike(name, written)))
                .map(name -> " Did you mean " + name + "?");
    }

    private static double alike(String name, String written) {
        return LIKENESS.apply(own(name), own(written));
    }

    /** All settings begin in the same way, which says nothing. */
    private static String own(String name) {
        return name.replaceFirst("^(?i:lay[-_]?partners[._])", "");
    }
}
