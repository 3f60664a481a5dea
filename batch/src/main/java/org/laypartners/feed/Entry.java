package org.laypartners.feed;

import java.net.URI;
import java.time.LocalDate;

/**
 * A page that is told about.
 *
 * @param page its full address
 * @param about what it says, in a sentence or two of plain text
 * @param changed the day that its words last changed
 */
public record Entry(URI page, String title, String about, LocalDate changed) {}
