package org.laypartners.report;

import java.time.LocalDate;

/**
 * What stands around every page.
 *
 * @param site the name of the public site, for example {@code Lay Partners}
 * @param trust the name of the Trust
 * @param day when the reports are made
 * @param packEnding how the name of the meeting pack ends: {@code .pdf}, or more when it is encrypted
 * @param madeBy stands for the program, the templates and the settings: with others, the same report may come out otherwise
 */
public record Frame(String site, String trust, LocalDate day, String packEnding, String madeBy) {}
