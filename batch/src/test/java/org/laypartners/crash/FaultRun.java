package org.laypartners.crash;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.laypartners.crash.FaultPoints.Fault;

/** Runs in a process of their own, to which faults happen. A new process is begun when the last one was killed. */
final class FaultRun implements AutoCloseable {
    private final Path jar;
    private final Path log;
    private Process process;
    private BufferedWriter told;
    private BufferedReader answers;

    FaultRun(Path folder) throws IOException {
        this.jar = FaultJar.write(folder.resolve("faults.jar"));
        this.log = folder.resolve("subject-log.txt");
        this.process = begin();
        this.told = told(process);
        this.answers = answers(process);
    }

    /**
     * One run with a fault.
     *
     * @param command a command of the program that needs no more than the data folder
     * @return its exit code; {@link FaultPoints#KILLED} when the process died
     */
    int of(Path data, String command, Fault fault, long at) throws IOException, InterruptedException {
        if (!process.isAlive()) {
            process = begin();
            told = told(process);
            answers = answers(process);
        }
        told.write(data + "\t" + command + "\t" + fault + "\t" + at + "\n");
        told.flush();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(Subject.ANSWER)) {
                return Integer.parseInt(line.split(" ", -1)[1]);
            }
        }
        return process.waitFor();
    }

    /** The points that a run passed that was not killed. */
    static List<String> points(Path data) throws IOException {
        return Files.readAllLines(Subject.points(data));
    }

    /** What a run said on standard error that was not killed. */
    static String said(Path data) throws IOException {
        return Files.readString(Subject.said(data));
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + jar + "=" + jar,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // It spends many nights, and would else clear away compiled code again and again.
                        "-XX:ReservedCodeCacheSize=240m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Subject.class.getName())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static BufferedWriter told(Process process) {
        return new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    private static BufferedReader answers(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
    }
}
