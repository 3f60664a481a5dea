package org.laypartners;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Copies of folders, for a test to spoil. */
public final class Copied {
    private Copied() {}

    /** The project's content, templates, forms and settings. */
    static Path home(Path copy) throws IOException {
        for (String part : List.of("site-content", "templates", "batch/forms", "batch/reference", "jbake.properties")) {
            Path from = Path.of(part);
            try (Stream<Path> all = Files.walk(from)) {
                for (Path path : all.toList()) {
                    Path to = copy.resolve(path.toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(to);
                    } else {
                        Files.createDirectories(to.getParent());
                        Files.copy(path, to);
                    }
                }
            }
        }
        return copy;
    }

    /** A whole folder, links and times as they are. */
    public static Path tree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return copy(path);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return copy(path);
            }

            private FileVisitResult copy(Path path) throws IOException {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
        return to;
    }
}
