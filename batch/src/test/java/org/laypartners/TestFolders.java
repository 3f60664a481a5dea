package org.laypartners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import org.laypartners.durable.DurableFiles;

/**
 * Makes the folders of all tests of a process, and deletes them when it ends. A file system that keeps a journal takes long to
 * make a file while thousands were deleted seconds before: a tenth of all that a test of a night costs.
 */
public final class TestFolders implements TempDirFactory {
    private static final Path ROOT = root();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return make();
    }

    static Path make() throws IOException {
        return Files.createTempDirectory(ROOT, "test");
    }

    private static Path root() {
        try {
            Path root = Files.createTempDirectory("lay-partners-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
            return root;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void delete(Path root) {
        try {
            DurableFiles.deleteTree(root);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
