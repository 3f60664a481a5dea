package org.laypartners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, as a timer starts it; what it says goes to a file. */
final class Started {
    private final Process process;
    private final Path said;

    private Started(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** A command on a data folder, on the day of the examples. */
    static Started on(Path data, String command, String... more) throws IOException {
        return plainly(
                data,
                command,
                Stream.concat(Stream.of("--date", "2026-10-06"), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** A command on a data folder, on the day of the examples, under a umask. */
    static Started with(String umask, Path data, String command) throws IOException {
        return start(
                data,
                command,
                List.of("sh", "-c", "umask " + umask + " && exec \"$@\"", "sh"),
                List.of("--date", "2026-10-06"));
    }

    /** A command on a data folder, on the day of the examples, with something set in the environment. */
    static Started where(String variable, String value, Path data, String command) throws IOException {
        return start(data, command, List.of("env", variable + "=" + value), List.of("--date", "2026-10-06"));
    }

    /** A command on a data folder that knows no day. */
    static Started plainly(Path data, String command, String... more) throws IOException {
        return start(data, command, List.of(), List.of(more));
    }

    private static Started start(Path data, String command, List<String> before, List<String> more) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LayPartners.class.getName(),
                command,
                "--data",
                data.toString()));
        words.addAll(more);
        Path said = Files.createTempFile(data.toAbsolutePath().getParent(), command, ".txt");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Started(process, said);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it, as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as {@code kill} does, and waits until it has. */
    void askToEnd() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Waits for its end, and gives the exit code. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    String said() throws IOException {
        return Files.readString(said);
    }
}
