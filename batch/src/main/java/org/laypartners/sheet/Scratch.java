package org.laypartners.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Where workbooks are written aside before they are whole. They hold what people wrote; in the machine's own folder for
 * temporary files a run that died would leave them for ever.
 */
public final class Scratch {
    private static final int BUFFER = 64 * 1024;

    private Scratch() {}

    /** Does some work, and has all that it writes aside in that folder. */
    public static <T> T in(Path folder, Supplier<T> work) {
        return TempFile.withStrategy(new DefaultTempFileCreationStrategy(folder.toFile()), work);
    }

    /** A new empty file for its owner only. Delete it. */
    static Path file(String ending) throws IOException {
        return TempFile.createTempFile("sheet", ending).toPath();
    }

    static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}
