package org.laypartners.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which a project's group meets.
 *
 * @param id never changes and is the same for no other meeting, for example {@code going-home-2026-10-19}
 * @param title as a calendar shows it
 * @param hours from when to when; empty where only words on the page say it
 * @param place where, in words; empty when it is not known
 * @param page where to read more
 * @param noted when the page was written, for calendars that ask which of two versions is newer
 */
public record Meeting(
        String id, String title, LocalDate day, Optional<Hours> hours, String place, URI page, LocalDate noted) {}
