package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks are run by hand, and seldom: whoever changes what they call learns of it here. */
class BenchmarksTest {
    @TempDir
    private Path folder;

    @Test
    void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(Path.of("batch/bench"))) {
            List<Path> benchmarks =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));

            boolean compiled = compiler.getTask(
                            faults, files, null, options, null, files.getJavaFileObjectsFromPaths(benchmarks))
                    .call();

            assertThat(benchmarks).hasSizeGreaterThan(10);
            assertThat(compiled).as(faults.toString()).isTrue();
        }
    }
}
