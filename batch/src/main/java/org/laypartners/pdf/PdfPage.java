package org.laypartners.pdf;

import java.time.LocalDate;

/**
 * What a PDF is made from.
 *
 * @param title of the document, as a reader's window shows it
 * @param description one sentence on what it holds
 * @param html a whole HTML page; its own styles and scripts are left out
 * @param css the only stylesheet, in what CSS 2.1 can say
 * @param chartCss the stylesheet of what stands inside inline SVG
 * @param day when the document is made
 */
public record PdfPage(String title, String description, String html, String css, String chartCss, LocalDate day) {}
