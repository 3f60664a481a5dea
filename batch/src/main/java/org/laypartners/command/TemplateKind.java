package org.laypartners.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables that staff fill in by hand. */
public enum TemplateKind {
    REGISTER("meeting-register.xlsx"),
    ROSTER("roster.xlsx");

    private final String file;

    TemplateKind(String file) {
        this.file = file;
    }

    /** The file's name where none is asked for. */
    public String file() {
        return file;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TemplateKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE,
                        "There is no template of that name. Name one of these: "
                                + Arrays.stream(values())
                                        .map(TemplateKind::word)
                                        .collect(Collectors.joining(", ")) + "."));
    }
}
