package org.laypartners.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that lay partners said, and what the project did about it.
 *
 * @param project its title
 * @param state where it stands, for example {@code Done}; may be empty
 * @param by when it is to be done
 * @param why why it is not possible; empty where it is
 */
public record YouSaid(String project, String said, String did, String state, Optional<LocalDate> by, String why) {}
