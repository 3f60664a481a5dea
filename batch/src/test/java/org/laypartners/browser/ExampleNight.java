package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.LayPartners;

/** A whole night on the invented exports, in a program of its own as a person would run it. */
record ExampleNight(Path data) {
    static ExampleNight in(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path said = folder.resolve("night.txt");
        Process night = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LayPartners.class.getName(),
                        "demo",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(night.waitFor()).as(Files.readString(said)).isZero();
        return new ExampleNight(data);
    }

    /** The staff reports, from where staff open them: the folder itself. */
    List<Page> staffPages() throws IOException {
        return pages("staff", data.resolve("staff").toUri());
    }

    /**
     * The same, but of many that one template writes from the same kind of figures, those of single projects and of single
     * questions, only the largest and the smallest.
     */
    List<Page> someStaffPages() throws IOException {
        List<Page> all = staffPages();
        Set<Page> left = new HashSet<>(all);
        for (String family : List.of("staff/feedback-project-", "staff/feedback-question-")) {
            List<Page> members = all.stream()
                    .filter(page -> page.name().startsWith(family))
                    .sorted(Comparator.comparing(
                            page -> data.resolve(page.name()).toFile().length()))
                    .toList();
            assertThat(members).as(family).hasSizeGreaterThan(2);
            left.removeAll(members.subList(1, members.size() - 1));
        }
        return all.stream().filter(left::contains).toList();
    }

    List<Page> publicPages(LocalSite site) throws IOException {
        return pages("public", site.address());
    }

    Path publicFolder() {
        return data.resolve("public");
    }

    /** The address of the site that the project's settings name. */
    static String host() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("jbake.properties"))) {
            settings.load(reader);
        }
        return settings.getProperty("site.host", "");
    }

    private List<Page> pages(String tree, URI root) throws IOException {
        Path folder = data.resolve(tree);
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .map(name -> new Page(tree + "/" + name, root, root.resolve(name)))
                    .toList();
        }
    }
}
