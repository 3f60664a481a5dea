package org.laypartners.proofreading;

import java.nio.file.Path;

/**
 * The lists that pages are held against.
 *
 * @param plainWords words to avoid: columns {@code avoid}, {@code use}, {@code note}
 * @param technicalTerms words that must be explained: column {@code term}
 * @param scores the accepted reading scores: columns {@code page}, {@code grade}; need not be there
 */
public record ContentLists(Path plainWords, Path technicalTerms, Path scores) {}
