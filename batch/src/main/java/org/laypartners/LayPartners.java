package org.laypartners;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.laypartners.command.Commands;

/** The way in. */
public final class LayPartners {
    private LayPartners() {}

    public static void main(String[] words) {
        PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
        PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
        System.exit(Commands.run(new LiveProgramme(), out, err, words));
    }
}
