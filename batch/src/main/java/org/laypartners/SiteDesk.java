package org.laypartners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.durable.DurableFiles;
import org.laypartners.edition.Wording;
import org.laypartners.form.Forms;
import org.laypartners.inspection.BakeCheck;
import org.laypartners.inspection.Finding;
import org.laypartners.preview.Preview;
import org.laypartners.setting.HomeFolders;
import org.laypartners.site.Bake;
import org.laypartners.site.PublicPages;

/** The work on the site that needs no data: bake it and show it. */
final class SiteDesk {
    /** Marks a folder that a bake made, and so may make anew. No release has it. */
    private static final String MARK = "this-is-a-bake.txt";

    private final SiteFolders folders;
    private final Path home;
    private final DisclosureRule rule;

    /** @param rule what the pages say of small numbers */
    SiteDesk(Path home, DisclosureRule rule) {
        this.home = home;
        this.rule = rule;
        this.folders = new SiteFolders(home);
    }

    /** Bakes and checks the site in a folder beside the one asked for, then puts it in that one's place. */
    int bake(Path folder) {
        try {
            refuseForeign(folder);
            Path fresh = folder.resolveSibling(folder.getFileName() + ".part");
            try {
                DurableFiles.deleteTree(fresh);
                Files.createDirectories(fresh);
                int pages = bakeInto(fresh);
                Files.writeString(
                        fresh.resolve(MARK), "The command bake made this folder. It makes it anew each time.\n");
                DurableFiles.deleteTree(folder);
                Files.move(fresh, folder);
                return pages;
            } finally {
                DurableFiles.deleteTree(fresh);
            }
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "The folder " + folder + " cannot be written to.", fault);
        }
    }

    /** Bakes and checks the site in an empty folder; gives the number of pages. */
    int bakeInto(Path empty) {
        SiteContent content = SiteContent.read(folders);
        int baked = Bake.bake(folders, withoutFigures(content), empty).pages();
        List<Finding> findings = BakeCheck.check(empty, content);
        if (!findings.isEmpty()) {
            throw new SiteException("The site has faults. The first is in "
                    + findings.get(0).file() + ": " + findings.get(0).says());
        }
        return baked;
    }

    /** Shows the site on this machine only, and bakes it again when its content or templates change. */
    Programme.Preview serve(int port, Consumer<String> said) {
        Preview preview = Preview.start(port, folders, withoutFigures(SiteContent.read(folders)), said);
        return new Programme.Preview() {
            @Override
            public String address() {
                return preview.address().toString();
            }

            @Override
            public void close() {
                preview.close();
            }
        };
    }

    private PublicPages withoutFigures(SiteContent content) {
        Forms forms = Forms.load(HomeFolders.forms(home), Wording.lists(content));
        return Wording.pages(List.of(), rule, forms);
    }

    /** A folder that no bake made is somebody's own. */
    private static void refuseForeign(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARK)) && !isEmpty(folder)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The folder " + folder
                            + " was not made by a bake. Name an empty folder, or delete this one first.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
