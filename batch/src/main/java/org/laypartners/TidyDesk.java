package org.laypartners;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Tidying;
import org.laypartners.edition.Wording;
import org.laypartners.form.Forms;
import org.laypartners.night.StorePlace;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.HomeFolders;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tidies when somebody asks for it. Each night does the same as its first step. */
final class TidyDesk {
    private final Places places;
    private final StorePlace store;

    TidyDesk(Places places, StorePlace store) {
        this.places = places;
        this.store = store;
    }

    List<String> tidy(LocalDate day, boolean dryRun) {
        DataFolder data = new DataFolder(places.data());
        if (!store.isThere()) {
            throw new CommandException(ExitCode.WRONG_USAGE, "There is no store in " + data.root() + ".");
        }
        SiteContent content = SiteContent.read(new SiteFolders(places.home()));
        Forms forms = Forms.load(HomeFolders.forms(places.home()), Wording.lists(content));
        try (ConfigurableApplicationContext context = store.open()) {
            Tidying tidying = new Tidying(context, data.root(), day, forms);
            return dryRun
                    ? tidying.due()
                    : Objects.requireNonNull(new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                            .execute(status -> tidying.erase()));
        }
    }
}
