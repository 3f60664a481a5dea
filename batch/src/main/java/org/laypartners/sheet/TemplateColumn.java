package org.laypartners.sheet;

/**
 * A column of a template.
 *
 * @param advice one sentence for the person who fills it in
 */
public record TemplateColumn(String heading, String advice, Entry entry) {}
