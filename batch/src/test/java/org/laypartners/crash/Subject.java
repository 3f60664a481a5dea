package org.laypartners.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.laypartners.Typed;

/**
 * The process that faults happen to. Each line that it is told is a run: the data folder, the command, what goes wrong, and at
 * which point. It answers each run that it survives with a line {@code done}, the exit code, how many points it passed, and
 * beside the data folder files with what it said and which points it passed.
 */
public final class Subject {
    private Subject() {}

    /** What stands before an answer, so that nothing else is taken for one. */
    static final String ANSWER = "done ";

    public static void main(String[] none) throws IOException {
        System.setProperty(Scene.ROWS_SETTING, Scene.ROWS_AT_A_TIME);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = System.out;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split("\t", -1);
            Path data = Path.of(words[0]);
            FaultPoints.arm(words[0] + "/", FaultPoints.Fault.valueOf(words[2]), Long.parseLong(words[3]));
            Typed run = Typed.on(data, words[1]);
            FaultPoints.disarm();
            Files.writeString(said(data), run.err());
            Files.write(points(data), FaultPoints.seen());
            out.println(ANSWER + run.exit() + " " + FaultPoints.seen().size());
        }
    }

    /** What a run said on standard error. */
    static Path said(Path data) {
        return data.resolveSibling(data.getFileName() + "-said.txt");
    }

    static Path points(Path data) {
        return data.resolveSibling(data.getFileName() + "-points.txt");
    }
}
