package org.laypartners.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.proofreading.ContentFinding;

/** Tests with a small site in a folder of its own. */
public abstract class OnASmallSite {
    /** The day on which content is checked. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    public Path home;

    public SmallSite site;

    @BeforeEach
    public void makeASmallSite() {
        site = SmallSite.in(home);
    }

    /** What the check of content finds, without how hard a page is, which a few words cannot show. */
    public List<ContentFinding> findings() {
        return site.check(TODAY).findings().stream()
                .filter(finding -> !finding.text().startsWith("This page is hard to read"))
                .toList();
    }

    public List<String> texts() {
        return findings().stream().map(ContentFinding::text).toList();
    }
}
