package org.laypartners;

import java.io.PrintWriter;
import org.laypartners.command.Commands;

/** The way in. */
public final class LayPartners {
    private LayPartners() {}

    public static void main(String[] words) {
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        System.exit(Commands.run(new LiveProgramme(), out, err, words));
    }
}
