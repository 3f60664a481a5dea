package org.laypartners.export;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the forms know of a heading: whether it is a question that some form asks. That tells a heading from a title, and the
 * line of a grid from a choice.
 */
@FunctionalInterface
public interface Asked extends Predicate<String> {
    /** Who wants to see the cells under a heading; nobody unless told. Asked anew each time a file is read through. */
    default Optional<ColumnWatch> watch(String heading, Role role) {
        return Optional.empty();
    }
}
