package org.laypartners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.TemplateKind;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Wording;
import org.laypartners.form.FormKind;
import org.laypartners.form.Forms;
import org.laypartners.setting.HomeFolders;
import org.laypartners.sheet.TemplateSheet;

/** Writes templates where somebody asks for them, and never over a file that they did not mean. */
final class TemplateDesk {
    private static final Map<TemplateKind, FormKind> FORMS =
            Map.of(TemplateKind.REGISTER, FormKind.MEETING_REGISTER, TemplateKind.ROSTER, FormKind.ROSTER);

    private final Path home;

    TemplateDesk(Path home) {
        this.home = home;
    }

    /** Gives the file that was written: the one named, or the kind's own name in the folder named. */
    Path write(TemplateKind kind, Path to, boolean replace) {
        if (Files.isRegularFile(to) && !isWorkbook(to)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "Please name a folder with --to, or a file that ends in .xlsx.");
        }
        TemplateSheet template = template(kind);
        boolean folder = Files.isDirectory(to) || !isWorkbook(to);
        Path file = folder ? to.resolve(kind.file()) : to;
        try {
            Files.createDirectories(folder ? to : to.resolveSibling(""));
            write(template, file, replace);
            return file;
        } catch (FileAlreadyExistsException there) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "There is already a file " + there.getFile() + ". Name another with --to, or give --force to"
                            + " replace it.",
                    there);
        } catch (IOException | UncheckedIOException fault) {
            throw new CommandException(ExitCode.FAILED, "The file " + file + " cannot be written.", fault);
        }
    }

    private static boolean isWorkbook(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Writes it apart first, so that a fault leaves what was there. */
    private static void write(TemplateSheet template, Path file, boolean replace) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            template.write(part);
            if (replace) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, file);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private TemplateSheet template(TemplateKind kind) {
        SiteContent content = SiteContent.read(new SiteFolders(home));
        Forms forms = Forms.load(HomeFolders.forms(home), Wording.lists(content));
        return Template.of(forms, FORMS.getOrDefault(kind, FormKind.ROSTER))
                .orElseThrow(() -> new CommandException(
                        ExitCode.FAILED, "No form in batch/forms is of this kind, so there is nothing to fill in."));
    }
}
