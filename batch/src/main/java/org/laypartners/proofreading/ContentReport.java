package org.laypartners.proofreading;

import java.util.List;

/**
 * What a look over the pages found.
 *
 * @param findings by file, then line; none where there is nothing to say
 * @param scores how hard each published page in English is to read, by page
 */
public record ContentReport(List<ContentFinding> findings, List<PageScore> scores) {
    public ContentReport {
        findings = List.copyOf(findings);
        scores = List.copyOf(scores);
    }
}
