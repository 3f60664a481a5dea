package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.laypartners.export.Reading;

/**
 * Thousands of made files, right, damaged and senseless. Whatever a file is, reading it ends soon and with an answer, no
 * row is lost or told twice, and no message repeats what somebody wrote.
 *
 * <p>The seeds are fixed, so the same files are made each time. A file that fails stays in {@code target/fuzz}, and the
 * failure names the number it was made from. For many more files:
 *
 * <pre>mvn test -Dtest=FuzzTest -Dfuzz.files=100000</pre>
 */
class FuzzTest {
    private static final int FILES = Integer.getInteger("fuzz.files", 2_000);
    private static final int BATCHES = 20;
    private static final String SEED = "20261006";

    private static final Duration FOR_ONE_FILE = Duration.ofSeconds(10);
    private static final Path FOLDER = Path.of("target/fuzz");
    private static final Forms FORMS = Dropped.forms();
    private static final List<byte[]> REAL_FILES = filesUnder(Dropped.EXPORTS, Path.of("batch/examples/inbox")).stream()
            .map(FuzzTest::bytes)
            .toList();
    private static final List<byte[]> WORKBOOKS =
            REAL_FILES.stream().filter(FuzzTest::isZip).toList();

    @Property(tries = BATCHES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void losesNoRowOfATableInAnyDialect(@ForAll long seed) {
        forEachFile("dialect", 25, seed, (random, file) -> {
            MadeTable made = MadeTable.of(FORMS.definitions(), random);

            losesNoRow(made, Dialect.of(random), random, file);
        });
    }

    @Property(tries = BATCHES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void losesNoRowOfATableQuotedWithApostrophes(@ForAll long seed) {
        forEachFile("apostrophes", 5, seed, (random, file) -> {
            MadeTable made = MadeTable.of(FORMS.definitions(), random);

            losesNoRow(made, Dialect.withApostrophes(random), random, file);
        });
    }

    private static void losesNoRow(MadeTable made, Dialect dialect, Random random, Path file) throws IOException {
        write(file, dialect.bytes(made.text(dialect, random)));

        ReadTwice read = ReadTwice.of(file, FORMS);

        assertThat(read.reading()).isInstanceOf(Reading.Opened.class);
        assertThat(read.rows()).hasSize(made.rows().size());
        read.numbersItsRowsUpwards();
        read.saysNothingOfTheAnswers();
    }

    @Property(tries = BATCHES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void losesNoRowToAStrayQuotationMark(@ForAll long seed) {
        forEachFile("stray-quote", 25, seed, (random, file) -> {
            Dialect dialect = Dialect.of(random);
            MadeTable made = MadeTable.of(FORMS.definitions(), random).onOneLineEach();
            write(file, dialect.bytes(made.withAStrayQuote(dialect, random)));

            ReadTwice read = ReadTwice.of(file, FORMS);

            read.saysNothingOfTheAnswers();
            read.numbersItsRowsUpwards();
            assertThat(read.rows()).hasSize(made.rows().size());
        });
    }

    @Property(tries = BATCHES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void saysNothingOfTheAnswersOfATableDamagedBelowItsHeadings(@ForAll long seed) {
        forEachFile("below-headings", 15, seed, (random, file) -> {
            Dialect dialect = Dialect.of(random);
            MadeTable made = MadeTable.of(FORMS.definitions(), random);
            int below = dialect.bytes(dialect.line(made.headings())).length;
            write(file, Mutation.of(dialect.bytes(made.text(dialect, random)), below, random));

            ReadTwice read = ReadTwice.of(file, FORMS);

            read.numbersItsRowsUpwards();
            read.saysNothingOfTheAnswers();
        });
    }

    @Property(tries = BATCHES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void givesAnAnswerToAnyDamagedExport(@ForAll long seed) {
        forEachFile("export", 20, seed, (random, file) -> {
            write(file, Mutation.of(MadeTable.any(REAL_FILES, random), 0, random));

            ReadTwice.of(file, FORMS).numbersItsRowsUpwards();
        });
    }

    @Property(tries = BATCHES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void givesAnAnswerToAWorkbookWithDamageInside(@ForAll long seed) {
        forEachFile("workbook", 5, seed, (random, file) -> {
            write(file, Mutation.inside(MadeTable.any(WORKBOOKS, random), random));

            ReadTwice.of(file, FORMS).numbersItsRowsUpwards();
        });
    }

    @Property(tries = BATCHES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void givesAnAnswerToNoise(@ForAll long seed) {
        forEachFile("noise", 5, seed, (random, file) -> {
            write(file, Noise.of(random));

            ReadTwice.of(file, FORMS).numbersItsRowsUpwards();
        });
    }

    private interface Case {
        void test(Random random, Path file) throws IOException;
    }

    /** One batch of a property, whose files are {@code percent} of all and are called by {@code name}. */
    private static void forEachFile(String name, int percent, long seed, Case test) {
        Random seeds = new Random(seed);
        int count = Math.max(1, FILES / BATCHES * percent / 100);
        List<Throwable> failures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long made = seeds.nextLong();
            Path file = FOLDER.resolve(name + "-" + Long.toHexString(made));
            try {
                assertTimeoutPreemptively(FOR_ONE_FILE, () -> test.test(new Random(made), file));
                Files.delete(file);
            } catch (IOException | RuntimeException | AssertionError failure) {
                failures.add(new AssertionError("The file is left at " + file, failure));
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " of " + count + " files", failures.get(0));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(file.getParent()).resolve(file.getFileName()), bytes);
    }

    private static List<Path> filesUnder(Path... folders) {
        return Stream.of(folders).flatMap(FuzzTest::filesUnder).sorted().toList();
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1000 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
