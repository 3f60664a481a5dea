package org.laypartners.site;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.laypartners.checksum.Fingerprint;
import org.laypartners.content.SiteException;

/**
 * JBake's Freemarker engine with our own settings. A fault in a template fails the bake instead of standing in the page,
 * time zone and locale are fixed, and templates see the figures beside the content.
 */
final class PageTemplates extends DelegatingTemplateEngine {
    private static final int USUAL_LENGTH = 16 * 1024;

    private final Configuration freemarker;
    private final SharedModel shared;
    private Optional<TemplateException> recovered = Optional.empty();
    private Optional<SiteException> firstFault = Optional.empty();
    private RenderedPage last = new RenderedPage("", Map.of());

    PageTemplates(ContentStore pages, JBakeConfiguration jbake, Map<String, Object> extras) throws IOException {
        super(pages, jbake);
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
        // A template then reads a page's values as they stand, instead of from a copy of all of them.
        DefaultObjectWrapperBuilder asTheyStand = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_0);
        asTheyStand.setUseAdaptersForContainers(true);
        freemarker.setObjectWrapper(asTheyStand.build());
        // All templates of one bake are of one moment.
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        this.shared = new SharedModel(pages, jbake, freemarker.getObjectWrapper(), extras);
    }

    /** JBake gathers the faults of all pages into one long text; the first of them is the one to mend. */
    Optional<SiteException> firstFault() {
        return firstFault;
    }

    SharedModel shared() {
        return shared;
    }

    /** What came of the page that was rendered last. */
    RenderedPage last() {
        return last;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            writer.write(new String(bytes(model, templateName), StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            throw new RenderingException(wrong);
        }
    }

    /** The page as it stands in its file. */
    byte[] bytes(TemplateModel model, String templateName) throws RenderingException {
        StringWriter page = new StringWriter(USUAL_LENGTH);
        Set<String> reads = new HashSet<>();
        try {
            Template template = freemarker.getTemplate(templateName);
            template.process(shared.of(model, reads), page);
            if (recovered.isPresent()) {
                throw recovered.get();
            }
            byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
            last = new RenderedPage(Fingerprint.of(bytes), shared.fingerprints(reads));
            return bytes;
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
