package org.laypartners.site;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * JBake's Freemarker engine with our own settings. A fault in a template fails the bake instead of standing in the page,
 * time zone and locale are fixed, and templates see the figures beside the content.
 */
final class PageTemplates extends DelegatingTemplateEngine {
    /** JBake's own names that would make a page depend on today, or need its database. */
    private static final Set<String> CLOSED = Set.of("db", "data", "published_date", "alltags", "tags", "tag_posts");

    private final Configuration freemarker;
    private final Map<String, Object> extras;
    private final Map<String, Object> settings;
    private final JBakeConfiguration jbake;
    private final ContentStore pages;
    private Optional<TemplateException> recovered = Optional.empty();
    private Optional<SiteException> firstFault = Optional.empty();

    PageTemplates(ContentStore pages, JBakeConfiguration jbake, Map<String, Object> extras) throws IOException {
        super(pages, jbake);
        this.pages = pages;
        this.jbake = jbake;
        this.extras = Map.copyOf(extras);
        this.settings = new HashMap<>(jbake.asHashMap());
        // Where the folders are on this machine is no matter for a page.
        settings.values().removeIf(File.class::isInstance);
        // The version that JBake itself asks for, so that its command line prints the same.
        this.freemarker = new Configuration(Configuration.VERSION_2_3_0);
        freemarker.setDirectoryForTemplateLoading(jbake.getTemplateFolder());
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setOutputEncoding(StandardCharsets.UTF_8.name());
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setLocale(Locale.UK);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        // Even a fault that a template means to recover from is one to mend.
        freemarker.setAttemptExceptionReporter(
                (wrong, environment) -> recovered = recovered.or(() -> Optional.of(wrong)));
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    /** JBake gathers the faults of all pages into one long text; the first of them is the one to mend. */
    Optional<SiteException> firstFault() {
        return firstFault;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        model.setVersion(jbake.getVersion());
        model.setConfig(Map.copyOf(settings));
        StringWriter page = new StringWriter();
        try {
            Template template = freemarker.getTemplate(templateName);
            template.process(withExtras(model), page);
            if (recovered.isPresent()) {
                throw recovered.get();
            }
            writer.write(page.toString());
        } catch (ParseException wrong) {
            throw fault(
                    model,
                    wrong.getTemplateName() + ", line " + wrong.getLineNumber(),
                    wrong.getEditorMessage(),
                    wrong);
        } catch (TemplateException wrong) {
            String place = wrong.getTemplateSourceName() + ", line " + wrong.getLineNumber();
            throw fault(model, place, wrong.getMessageWithoutStackTop(), wrong);
        } catch (IOException wrong) {
            throw fault(model, templateName, "it cannot be read", wrong);
        }
    }

    private TemplateHashModel withExtras(TemplateModel model) {
        TemplateHashModel stock =
                new FreemarkerTemplateEngine.LazyLoadingModel(freemarker.getObjectWrapper(), model, pages, jbake);
        return new TemplateHashModel() {
            @Override
            public freemarker.template.@Nullable TemplateModel get(String key) throws TemplateModelException {
                if (extras.containsKey(key)) {
                    return freemarker.getObjectWrapper().wrap(extras.get(key));
                }
                return CLOSED.contains(key) ? null : stock.get(key);
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    private RenderingException fault(TemplateModel model, String place, String says, Exception cause) {
        String page = model.getContent().getUri();
        SiteException fault =
                new SiteException("templates/" + place + ", for the page " + page + ": " + oneLine(says), cause);
        if (firstFault.isEmpty()) {
            firstFault = Optional.of(fault);
        }
        return new RenderingException(fault);
    }

    /** What is wrong and where, without Freemarker's tips and trace, which follow a row of hyphens. */
    private static String oneLine(String says) {
        return says.lines()
                .takeWhile(line -> !line.startsWith("----"))
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
