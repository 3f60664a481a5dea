package org.laypartners.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What was tested of the site's accessibility, as its statement says.
 *
 * @param tested the day of the last test, such as 2026-11-24
 * @param checker the program that looked, with its version
 * @param rules what it looked for, in words
 * @param looks the colours and widths that each page was looked at in
 * @param also other ways in which each page was used
 * @param faults the rules that a page breaks; none at best
 * @param byPeople what a person must still test
 */
record AccessibilityTests(
        String tested,
        String checker,
        String rules,
        List<String> looks,
        List<String> also,
        List<String> faults,
        @JsonProperty("by-people") List<String> byPeople) {
    AccessibilityTests {
        looks = List.copyOf(looks);
        also = List.copyOf(also);
        faults = List.copyOf(faults);
        byPeople = List.copyOf(byPeople);
    }

    /** For templates; empty where the site has no such file. */
    static Map<String, Object> model(SiteFolders folders) {
        Path file = folders.home().resolve("batch/reference/accessibility-tests.yml");
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            AccessibilityTests tests = new YAMLMapper().readValue(file, AccessibilityTests.class);
            return Map.of(
                    "day", tests.tested(),
                    "checker", tests.checker(),
                    "rules", tests.rules(),
                    "looks", tests.looks(),
                    "also", tests.also(),
                    "faults", tests.faults(),
                    "byPeople", tests.byPeople());
        } catch (JacksonException wrong) {
            throw new SiteException("batch/reference/accessibility-tests.yml cannot be read.", wrong);
        }
    }
}
