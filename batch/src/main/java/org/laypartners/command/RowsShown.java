package org.laypartners.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Transcript;

/** Shows what the program sees in files. Rows go to the screen's output or to a folder; what is said of them apart. */
final class RowsShown {
    private final ExportLimits limits;
    private final PrintWriter out;
    private final PrintWriter err;

    RowsShown(ExportLimits limits, PrintWriter out, PrintWriter err) {
        this.limits = limits;
        this.out = out;
        this.err = err;
    }

    int show(List<Path> named, Optional<Path> folder) {
        int unreadable = 0;
        try {
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            List<Path> files = files(named);
            for (Path file : files) {
                unreadable += show(file, folder) ? 0 : 1;
            }
            err.println(
                    "Read " + Words.count(files.size() - unreadable, "file") + "; " + unreadable + " could not be read."
                            + folder.map(to -> " Look in: " + to).orElse(""));
            return (unreadable == 0 ? ExitCode.DONE : ExitCode.FAILED).number();
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "A file or folder could not be read or written.", fault);
        }
    }

    private boolean show(Path file, Optional<Path> folder) throws IOException {
        Reading reading = Exports.look(file, limits, heading -> false);
        if (reading instanceof Reading.Unreadable unreadable) {
            err.println(file.getFileName() + ": " + unreadable.reason() + " " + unreadable.advice());
            if (folder.isPresent() && unreadable.code().equals("EMPTY_FILE")) {
                // Nothing is what the program sees in it.
                Files.writeString(folder.get().resolve(String.valueOf(file.getFileName())), "");
            }
            return false;
        }
        Reading.Opened opened = (Reading.Opened) reading;
        if (folder.isPresent()) {
            Transcript.write(opened.export(), folder.get().resolve(String.valueOf(file.getFileName())));
        } else {
            Path screen = Files.createTempFile("rows", ".csv");
            try {
                Transcript.write(opened.export(), screen);
                out.print(Files.readString(screen, StandardCharsets.UTF_8));
                out.flush();
            } finally {
                Files.delete(screen);
            }
        }
        err.println(file.getFileName() + ": " + Transcript.describe(opened.export()));
        return true;
    }

    private static List<Path> files(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new CommandException(ExitCode.WRONG_USAGE, "There is no file " + path + ".");
            }
        }
        return files;
    }
}
