package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A figure is decided about once in a quarter. A copy of the store from before that night does not know of it; what the public saw
 * must be known all the same, or late answers would show on the day on which a copy is put back.
 */
class RestoredFiguresTest {
    private static final String BEFORE_THE_FIGURES = "0001-2026-10-06.db";

    @TempDir
    private static Path before;

    private static Map<String, String> figures = Map.of();

    @TempDir
    private Path folder;

    private Path data = Path.of(".");

    /** The first night counts nobody, the second publishes, and on the third six people come late. */
    @BeforeAll
    static void spendThreeNights() throws IOException {
        Path data = before.resolve("data");
        Trust trust = new Trust(data);
        trust.drop("register.csv", Registers.of("M1"));
        trust.night();
        Asked.drop(trust, "asked.csv", Asked.expressions(asked("Ealing", "first", 9), asked("Brent", "next", 9)));
        trust.night();
        figures = Tree.of(data.resolve("public/data"));
        assertThat(figures.get("asked-by-borough.csv")).contains("Ealing,10,10", "Brent,10,10");
        Asked.drop(trust, "late.csv", Asked.expressions(asked("Ealing", "late", 6)));
        trust.night();
        assertThat(Tree.of(data.resolve("public/data"))).isEqualTo(figures);
    }

    @BeforeEach
    void copyThem() throws IOException {
        data = Copied.tree(before.resolve("data"), folder.resolve("data"));
    }

    @Test
    void theStoreThatIsReplacedTellsWhatThePublicSaw() throws IOException {
        restoreTheOldestCopy();

        assertThat(Tree.of(data.resolve("public/data"))).isEqualTo(figures);
        assertThat(Typed.on(data, "nightly").exit()).isZero();
        assertThat(Tree.of(data.resolve("public/data"))).isEqualTo(figures);
    }

    @Test
    void aNewerCopyTellsItWhereThatStoreIsDamaged() throws IOException {
        damage(data.resolve("store/lay-partners.db"));

        Typed restored = restoreTheOldestCopy();

        assertThat(Tree.of(data.resolve("public/data"))).isEqualTo(figures);
        assertThat(restored.out()).doesNotContain("decided about anew");
    }

    @Test
    void saysSoWhereNothingTellsIt() throws IOException {
        damage(data.resolve("store/lay-partners.db"));
        damage(data.resolve("backups/0002-2026-10-06.db"));

        assertThat(restoreTheOldestCopy().out())
                .contains("what the public saw since is not known. Figures may be decided about anew");
    }

    private Typed restoreTheOldestCopy() {
        Typed restored = Typed.on(data, "restore", BEFORE_THE_FIGURES);
        assertThat(restored.exit()).as(restored.err()).isZero();
        return restored;
    }

    private static String asked(String borough, String who, int people) {
        return IntStream.range(0, people)
                .mapToObj(person -> Asked.expression(
                        "2026-08-1" + person + " 10:00:00",
                        "Somebody Invented",
                        who + person + "@post.example",
                        "",
                        borough,
                        "To help."))
                .collect(Collectors.joining());
    }

    private static void damage(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[60_000]), 8_192);
        }
    }
}
