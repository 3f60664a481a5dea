package org.laypartners;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.laypartners.command.Commands;

/**
 * A command as a person types it, with what came back.
 *
 * @param exit the exit code
 */
public record Typed(int exit, String out, String err) {
    public static Typed run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Commands.run(new LiveProgramme(), new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Typed(exit, out.toString(), err.toString());
    }

    /** A command on a data folder, on the day of the examples. */
    public static Typed on(Path data, String command, String... more) {
        return run(Stream.of(Stream.of(command, "--data", data.toString(), "--date", "2026-10-06"), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }
}
