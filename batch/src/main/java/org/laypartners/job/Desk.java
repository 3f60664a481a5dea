package org.laypartners.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.laypartners.encryption.Recipients;
import org.laypartners.erasure.ErasedAgain;
import org.laypartners.export.ExportLimits;
import org.laypartners.form.Forms;
import org.laypartners.inbox.Inbox;
import org.laypartners.journal.FileLedger;
import org.laypartners.journal.FormHeadings;
import org.laypartners.journal.GoneAnswers;
import org.laypartners.journal.KeptExports;
import org.laypartners.journal.NightLedger;
import org.laypartners.journal.RefusalHistory;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.Settings;
import org.laypartners.store.EarlierFeedback;
import org.laypartners.store.EqualityAnswers;
import org.laypartners.store.FeedbackTallies;
import org.laypartners.store.FigureLedger;
import org.laypartners.store.ResponseStore;
import org.laypartners.store.ToldLately;
import org.springframework.context.ConfigurableApplicationContext;

/** What tonight's work has at hand. */
public record Desk(
        DataFolder data,
        LocalDate day,
        Forms forms,
        Inbox inbox,
        ResponseStore responses,
        ToldLately lately,
        EarlierFeedback earlier,
        FeedbackTallies tallies,
        FigureLedger figures,
        FileLedger files,
        NightLedger nights,
        FormHeadings headings,
        GoneAnswers gone,
        ErasedAgain erasedAgain,
        KeptExports keptExports,
        EqualityAnswers equality,
        RefusalHistory refusals,
        ExportLimits limits,
        Recipients recipients,
        Clock clock,
        Hold hold) {
    /** With what works on an open store. */
    public static Desk of(
            ConfigurableApplicationContext context,
            DataFolder data,
            LocalDate day,
            Forms forms,
            Clock clock,
            Hold hold) {
        Settings settings = context.getBean(Settings.class);
        return new Desk(
                data,
                day,
                forms,
                new Inbox(data.root(), settings.settle(), clock),
                context.getBean(ResponseStore.class),
                context.getBean(ToldLately.class),
                context.getBean(EarlierFeedback.class),
                context.getBean(FeedbackTallies.class),
                context.getBean(FigureLedger.class),
                context.getBean(FileLedger.class),
                context.getBean(NightLedger.class),
                context.getBean(FormHeadings.class),
                context.getBean(GoneAnswers.class),
                context.getBean(ErasedAgain.class),
                context.getBean(KeptExports.class),
                context.getBean(EqualityAnswers.class),
                context.getBean(RefusalHistory.class),
                settings.limits(),
                Recipients.of(settings.encryptTo()),
                clock,
                hold);
    }

    /** As the clock on a wall in London shows it. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
