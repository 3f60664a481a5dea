package org.laypartners.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files may stand in the content folder. JBake copies whatever it does not read as a page to the site as it is, so
 * a letter saved in the wrong folder, or an editor's spare copy of a page, would be public by morning.
 */
public final class ContentFiles {
    private static final Pattern EXPECTED = Pattern.compile(
            "([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z]{2,3}(?=\\.md))?\\.(md|svg|png|jpg|webp)");

    /** JBake reads no page from a folder with such a file, and says nothing. */
    private static final String LEAVES_A_FOLDER_OUT = ".jbakeignore";

    private ContentFiles() {}

    /**
     * Lets a folder pass in which every file belongs.
     *
     * @throws SiteException naming the first file that does not belong there
     */
    public static void check(Path content) {
        strange(content).stream().findFirst().ifPresent(name -> {
            throw new SiteException(says(name));
        });
    }

    /**
     * The names, from the content folder and in order, of the files that do not belong there. A file that the machine
     * hides, such as {@code .DS_Store}, is never copied, and a link that leads somewhere could lead anywhere.
     */
    public static List<String> strange(Path content) {
        try (Stream<Path> files = Files.find(
                content, Integer.MAX_VALUE, (file, about) -> !about.isDirectory() && isStrange(content, file, about))) {
            return files.map(file -> name(content, file)).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new SiteException("The folder site-content cannot be read.", unreadable);
        }
    }

    private static boolean isStrange(Path content, Path file, BasicFileAttributes about) {
        boolean leadsElsewhere = about.isSymbolicLink() && Files.exists(file);
        return leadsElsewhere || !belongs(name(content, file));
    }

    private static boolean belongs(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return EXPECTED.matcher(name).matches() || (file.startsWith(".") && !file.equals(LEAVES_A_FOLDER_OUT));
    }

    /** What to tell an editor of one such file. */
    public static String says(String name) {
        return "site-content/" + name + " cannot stand there: a page (.md) or a picture (.svg, .png, .jpg, .webp) was"
                + " expected, with only small letters, digits and hyphens in its name.";
    }

    private static String name(Path content, Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }
}
