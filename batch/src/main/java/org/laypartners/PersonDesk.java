package org.laypartners;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.command.Programme.Who;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Wording;
import org.laypartners.erasure.Holdings;
import org.laypartners.erasure.UnclearPersonException;
import org.laypartners.form.Forms;
import org.laypartners.night.StorePlace;
import org.laypartners.rights.KeptFiles;
import org.laypartners.rights.PersonData;
import org.laypartners.rights.PersonPage;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.HomeFolders;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a person their data. */
final class PersonDesk {
    private final Places places;
    private final StorePlace store;

    PersonDesk(Places places, StorePlace store) {
        this.places = places;
        this.store = store;
    }

    List<String> write(Who who, LocalDate day, Path folder, boolean replace) {
        DataFolder data = new DataFolder(places.data());
        if (!store.isThere()) {
            throw wrong("There is no store in " + data.root() + ".");
        }
        if (Files.exists(folder) && (!replace || PersonPage.isSomebodysOwn(folder))) {
            throw wrong(folder + " is there already. Name another folder"
                    + (replace ? ", since this one holds other files too." : ", or add --replace."));
        }
        SiteFolders folders = new SiteFolders(places.home());
        SiteContent content = SiteContent.read(folders);
        Forms forms = Forms.load(HomeFolders.forms(places.home()), Wording.lists(content));
        Holdings.Found found = find(who);
        List<String> files = new KeptFiles(data.root(), found.traces(), (file, part) -> {}).holding();
        if (found.all().isEmpty()) {
            throw wrong("Nothing is held about that person."
                    + (files.isEmpty() ? "" : " But these files name them: " + String.join(", ", files) + "."));
        }
        Map<String, String> settings = content.settings();
        new PersonPage(
                        folders.templates(),
                        settings.getOrDefault("site.name", "Lay Partners"),
                        settings.getOrDefault("trust.name", ""))
                .write(new PersonData(day, found, files, forms.definitions()), folder);
        return said(found, folder);
    }

    private Holdings.Found find(Who who) {
        try (ConfigurableApplicationContext context = store.open()) {
            Holdings holdings = context.getBean(Holdings.class);
            return who.email() ? holdings.ofEmail(who.text()) : holdings.ofName(who.text());
        } catch (UnclearPersonException unclear) {
            throw wrong(String.valueOf(unclear.getMessage()));
        }
    }

    private static List<String> said(Holdings.Found found, Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add("Wrote all that is held about one person: " + found.all().size()
                + (found.all().size() == 1 ? " answered form or line." : " answered forms or lines."));
        if (found.namesakes() > 0) {
            lines.add("Left out " + found.namesakes() + " with the same name, because somebody else goes by that name"
                    + " too. Please look at them.");
        }
        lines.add("Read it before you send it: other people's names may stand in it.");
        lines.add("Look at: " + folder.resolve(PersonPage.PAGE));
        return lines;
    }

    private static CommandException wrong(String sentence) {
        return new CommandException(ExitCode.WRONG_USAGE, sentence);
    }
}
