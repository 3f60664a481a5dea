package org.laypartners.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages that editors add most often. */
public enum PageKind {
    PROJECT,
    NEWS,
    STORY;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PageKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE,
                        "There is no such kind of page. Name one of these: "
                                + Arrays.stream(values()).map(PageKind::word).collect(Collectors.joining(", "))
                                + "."));
    }
}
