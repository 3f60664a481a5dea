package org.laypartners.night;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.laypartners.edition.PublishJob;
import org.laypartners.intake.ImportJob;
import org.laypartners.job.BatchIndexes;
import org.laypartners.job.BatchTables;
import org.laypartners.job.JobRecords;
import org.laypartners.setting.Settings;
import org.laypartners.store.BytewiseText;
import org.laypartners.store.EqualityAnswers;
import org.laypartners.store.ErasedAgain;
import org.laypartners.store.Erasures;
import org.laypartners.store.FigureLedger;
import org.laypartners.store.FileLedger;
import org.laypartners.store.Forgetting;
import org.laypartners.store.FormHeadings;
import org.laypartners.store.GoneAnswers;
import org.laypartners.store.Holdings;
import org.laypartners.store.KeptExports;
import org.laypartners.store.NightLedger;
import org.laypartners.store.PersonalValues;
import org.laypartners.store.RefusalHistory;
import org.laypartners.store.ResponseStore;
import org.laypartners.store.Retention;
import org.laypartners.store.ToldLately;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts together what works on the store: Spring Batch keeps its own tables there too, so both commit as one. Of what Spring Boot
 * could set up it names what is used: looking for the rest costs each start time.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@EnableConfigurationProperties(Settings.class)
public class Wiring {
    /** Opens a store and what works on it. Close it. */
    static ConfigurableApplicationContext open(Class<DataSource> type, Supplier<DataSource> store) {
        return new SpringApplicationBuilder(Wiring.class)
                .registerShutdownHook(false)
                .initializers(context -> ((GenericApplicationContext) context).registerBean("dataSource", type, store))
                .run();
    }

    /** Reads something from the settings alone, as they stand in files, the environment and on the command line. */
    static <T> T fromSettings(BiFunction<Settings, Environment, T> reading) {
        return with(
                SettingsAlone.class,
                context -> reading.apply(context.getBean(Settings.class), context.getEnvironment()));
    }

    /** Reads the settings alone, for what must not open the store. */
    public static Settings settings() {
        return fromSettings((settings, environment) -> settings);
    }

    /** Does something with the settings, and with the mail server that they name; empty without {@code spring.mail.host}. */
    static <T> T withMail(BiFunction<Settings, Optional<JavaMailSender>, T> work) {
        return with(
                SettingsAndMail.class,
                context -> work.apply(
                        context.getBean(Settings.class),
                        context.getBeanProvider(JavaMailSender.class).stream().findFirst()));
    }

    private static <T> T with(Class<?> configuration, Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(configuration)
                .registerShutdownHook(false)
                .run()) {
            return work.apply(context);
        }
    }

    /** Nothing but the settings. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    static class SettingsAlone {}

    /** The settings, and the mail server. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class SettingsAndMail {}

    @Bean
    BytewiseText bytewiseText() {
        return new BytewiseText();
    }

    @Bean
    BatchTables batchTables() {
        return new BatchTables();
    }

    @Bean
    BatchIndexes batchIndexes() {
        return new BatchIndexes();
    }

    @Bean
    JobRecords jobRecords(JdbcTemplate jdbc) {
        return new JobRecords(jdbc);
    }

    @Bean
    ToldLately toldLately(JdbcTemplate jdbc) {
        return new ToldLately(jdbc);
    }

    @Bean
    ResponseStore responseStore(JdbcTemplate jdbc) {
        return new ResponseStore(jdbc);
    }

    @Bean
    FileLedger fileLedger(JdbcTemplate jdbc) {
        return new FileLedger(jdbc);
    }

    @Bean
    FormHeadings formHeadings(JdbcTemplate jdbc) {
        return new FormHeadings(jdbc);
    }

    @Bean
    RefusalHistory refusalHistory(JdbcTemplate jdbc) {
        return new RefusalHistory(jdbc);
    }

    @Bean
    GoneAnswers goneAnswers(JdbcTemplate jdbc) {
        return new GoneAnswers(jdbc);
    }

    @Bean
    FigureLedger figureLedger(JdbcTemplate jdbc) {
        return new FigureLedger(jdbc);
    }

    @Bean
    EqualityAnswers equalityAnswers(JdbcTemplate jdbc) {
        return new EqualityAnswers(jdbc);
    }

    @Bean
    NightLedger nightLedger(JdbcTemplate jdbc) {
        return new NightLedger(jdbc);
    }

    @Bean
    Retention retention(JdbcTemplate jdbc) {
        return new Retention(jdbc);
    }

    @Bean
    Forgetting forgetting(JdbcTemplate jdbc, ResponseStore responses) {
        return new Forgetting(jdbc, responses);
    }

    @Bean
    ErasedAgain erasedAgain(JdbcTemplate jdbc, ResponseStore responses) {
        return new ErasedAgain(jdbc, responses);
    }

    @Bean
    Erasures erasures(JdbcTemplate jdbc) {
        return new Erasures(jdbc);
    }

    @Bean
    KeptExports keptExports(JdbcTemplate jdbc) {
        return new KeptExports(jdbc);
    }

    @Bean
    Holdings holdings(JdbcTemplate jdbc, ResponseStore responses) {
        return new Holdings(jdbc, responses);
    }

    @Bean
    PersonalValues personalValues(JdbcTemplate jdbc) {
        return new PersonalValues(jdbc);
    }

    @Bean
    ImportJob importJob(JobRepository repository, PlatformTransactionManager transactions, Settings settings) {
        return new ImportJob(repository, transactions, settings);
    }

    @Bean
    PublishJob publishJob(JobRepository repository, PlatformTransactionManager transactions) {
        return new PublishJob(repository, transactions);
    }
}
