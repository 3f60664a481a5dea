package org.laypartners.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/** A page to fill in. Each place to fill in says what belongs there; the check of the content asks for it. */
public enum NewPage {
    PROJECT("projects"),
    NEWS("news"),
    STORY("stories");

    private static final int LONGEST_NAME = 60;
    private static final int MONTHS_TO_REVIEW = 6;

    private final String folder;

    NewPage(String folder) {
        this.folder = folder;
    }

    /**
     * Writes it as a draft.
     *
     * @param title its address is made from it
     * @return the file written
     * @throws SiteException where the title gives no address, or a page with that address is there
     */
    public Path write(SiteFolders folders, String title, LocalDate today) {
        Path file = folders.content().resolve(folder).resolve(name(title) + ".md");
        String text = form().replace("{title}", title.strip())
                .replace("{today}", today.toString())
                .replace("{review}", today.plusMonths(MONTHS_TO_REVIEW).toString());
        try {
            Files.createDirectories(file.resolveSibling(""));
            return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new SiteException("There is already a page " + file + ". Choose another title.", there);
        } catch (IOException full) {
            throw new SiteException("The page " + file + " cannot be written.", full);
        }
    }

    private static String name(String title) {
        String name = DerivedPages.slug(title);
        boolean oneLine = title.lines().count() == 1 && !title.strip().startsWith("{");
        if (name.isEmpty() || name.length() > LONGEST_NAME || !oneLine) {
            throw new SiteException("A page cannot have that title: a line of letters and digits, of at most "
                    + LONGEST_NAME + ", was expected.");
        }
        return name;
    }

    private String form() {
        try (InputStream form = NewPage.class.getResourceAsStream("/new-page/" + folder + ".md")) {
            if (form == null) {
                throw new IllegalStateException("new-page/" + folder + ".md is missing");
            }
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new SiteException("The form of a new page cannot be read.", broken);
        }
    }
}
