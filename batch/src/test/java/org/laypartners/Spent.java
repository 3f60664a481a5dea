package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Nights that many tests begin after: each is spent once for all tests of a process, and copied. */
final class Spent {
    private Spent() {}

    /** Gives a folder what the demo leaves: a night on the example exports. */
    static Path theDemo(Path to) throws IOException {
        return Copied.tree(Demo.DATA, to);
    }

    /** Gives a folder what a night on {@link Asked#dropAll} leaves. */
    static Path aNightOnThoseAsked(Path to) throws IOException {
        return Copied.tree(ThoseAsked.DATA, to);
    }

    private static final class Demo {
        static final Path DATA = folder();

        static {
            Typed demo = Typed.run("demo", "--data", DATA.toString());
            assertThat(demo.exit()).as(demo.err()).isZero();
        }
    }

    private static final class ThoseAsked {
        static final Path DATA = folder();

        static {
            try {
                Trust trust = new Trust(DATA);
                Asked.dropAll(trust);
                trust.night();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private static Path folder() {
        assertThat(System.getProperties().stringPropertyNames())
                .as("a night for all tests begins with the settings of none")
                .noneMatch(name -> name.startsWith("lay-partners.") || name.startsWith("spring."));
        try {
            return TestFolders.make().resolve("data");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
