package org.laypartners.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class RowsShown {
    RowsShown(PrintWriter out, PrintWriter err) {}

    int show(List<Path> files, Optional<Path> folder) {
        return 0;
    }
}
