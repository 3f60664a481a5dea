package org.laypartners.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a check sees in one baked page. Two pages of the same bytes have the same facts.
 *
 * @param faults what is wrong within the page, in plain sentences
 * @param places the ids that a link can lead to
 * @param links the addresses that it leads to, as they are written
 * @param loads the addresses that a browser loads with the page
 */
record PageFacts(List<String> faults, Set<String> places, Set<String> links, Set<String> loads) {
    private static final char FAULT = 'f';
    private static final char PLACE = 'p';
    private static final char LINK = 'a';
    private static final char LOAD = 'l';

    PageFacts {
        faults = List.copyOf(faults);
    }

    static PageFacts empty() {
        return new PageFacts(List.of(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** All of it as lines of text, to be kept. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        faults.forEach(fault -> line(lines, FAULT, fault));
        places.forEach(place -> line(lines, PLACE, place));
        links.forEach(link -> line(lines, LINK, link));
        loads.forEach(load -> line(lines, LOAD, load));
        return lines.toString();
    }

    /** An address with a line break in it is as wrong with a space there. */
    private static void line(StringBuilder lines, char kind, String value) {
        lines.append(kind).append(value.replace('\n', ' ').replace('\r', ' ')).append('\n');
    }

    static PageFacts of(String lines) {
        List<String> faults = new ArrayList<>();
        PageFacts facts = empty();
        lines.lines().forEach(line -> {
            String value = line.substring(1);
            switch (line.charAt(0)) {
                case PLACE -> facts.places.add(value);
                case LINK -> facts.links.add(value);
                case LOAD -> facts.loads.add(value);
                default -> faults.add(value);
            }
        });
        return new PageFacts(faults, facts.places, facts.links, facts.loads);
    }
}
