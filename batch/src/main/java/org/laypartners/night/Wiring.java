package org.laypartners.night;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.laypartners.edition.PublishJob;
import org.laypartners.erasure.ErasedAgain;
import org.laypartners.erasure.Erasures;
import org.laypartners.erasure.Forgetting;
import org.laypartners.erasure.Holdings;
import org.laypartners.erasure.Retention;
import org.laypartners.intake.ImportJob;
import org.laypartners.job.BatchIndexes;
import org.laypartners.job.BatchTables;
import org.laypartners.job.JobRecords;
import org.laypartners.journal.ArchivedFiles;
import org.laypartners.journal.FileLedger;
import org.laypartners.journal.FormHeadings;
import org.laypartners.journal.GoneAnswers;
import org.laypartners.journal.KeptExports;
import org.laypartners.journal.NightLedger;
import org.laypartners.journal.RefusalHistory;
import org.laypartners.journal.RefusedRowsOnce;
import org.laypartners.setting.KnownSettings;
import org.laypartners.setting.SettingFiles;
import org.laypartners.setting.Settings;
import org.laypartners.store.BytewiseText;
import org.laypartners.store.ChangeMarks;
import org.laypartners.store.EarlierFeedback;
import org.laypartners.store.EqualityAnswers;
import org.laypartners.store.FeedbackTallies;
import org.laypartners.store.FigureLedger;
import org.laypartners.store.PersonalValues;
import org.laypartners.store.ResponseStore;
import org.laypartners.store.ShorterRows;
import org.laypartners.store.ToldLately;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Puts together what works on the store: Spring Batch keeps its own tables there too, so both commit as one. Of what Spring Boot
 * could set up it names what is used: looking for the rest costs each start time. Of our own each has one constructor, which says
 * what it needs.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({
    ArchivedFiles.class,
    BatchIndexes.class,
    BatchTables.class,
    BytewiseText.class,
    ChangeMarks.class,
    EarlierFeedback.class,
    EqualityAnswers.class,
    ErasedAgain.class,
    Erasures.class,
    FeedbackTallies.class,
    FigureLedger.class,
    FileLedger.class,
    Forgetting.class,
    FormHeadings.class,
    GoneAnswers.class,
    Holdings.class,
    ImportJob.class,
    JobRecords.class,
    KeptExports.class,
    NightLedger.class,
    PersonalValues.class,
    PublishJob.class,
    RefusalHistory.class,
    RefusedRowsOnce.class,
    ResponseStore.class,
    Retention.class,
    ShorterRows.class,
    ToldLately.class
})
@EnableConfigurationProperties(Settings.class)
class Wiring {
    /**
     * Opens a store and what works on it. Close it.
     *
     * @param home the folder with the content; settings may stand there too
     */
    static ConfigurableApplicationContext open(Path home, Class<DataSource> type, Supplier<DataSource> store) {
        return new SpringApplicationBuilder(Wiring.class)
                .properties(SettingFiles.of(home))
                .registerShutdownHook(false)
                .initializers(
                        Wiring::refuseUnknownSettings,
                        context -> ((GenericApplicationContext) context).registerBean("dataSource", type, store))
                .run();
    }

    /** Does something with the settings, and with the mail server that they name; empty without {@code spring.mail.host}. */
    static <T> T withMail(Path home, BiFunction<Settings, Optional<JavaMailSender>, T> work) {
        SettingFiles.refuseUnreadable(home);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsAndMail.class)
                .properties(SettingFiles.of(home))
                .registerShutdownHook(false)
                .initializers(Wiring::refuseUnknownSettings)
                .run()) {
            return work.apply(
                    context.getBean(Settings.class),
                    context.getBeanProvider(JavaMailSender.class).stream().findFirst());
        }
    }

    private static void refuseUnknownSettings(ConfigurableApplicationContext context) {
        KnownSettings.refuseOthers(context.getEnvironment());
    }

    /** The settings, and the mail server. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class SettingsAndMail {}
}
