package org.laypartners.disclosure;

import java.util.Set;
import org.laypartners.measure.Measure;

/**
 * A table that is safe with all that was ever public.
 *
 * @param table what the public may see of the measure; withheld where nothing is safe
 * @param notShown the rows that the audit hid
 * @param exposed whether the audit withheld the table
 */
record Protected(Measure.OfPeople measure, PublicTable table, Set<String> notShown, boolean exposed) {
    Protected {
        notShown = Set.copyOf(notShown);
    }

    String id() {
        return measure.heading().id();
    }
}
