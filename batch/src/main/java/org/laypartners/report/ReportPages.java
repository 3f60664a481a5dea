package org.laypartners.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Writes reports as HTML through the template {@code staff/report.ftl}. */
final class ReportPages {
    private static final String NAME = "staff/report.ftl";

    private final Template template;
    private final Frame frame;

    ReportPages(Path templates, Frame frame) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDirectoryForTemplateLoading(templates.toFile());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/London"));
        this.template = open(configuration);
        this.frame = frame;
    }

    private static Template open(Configuration configuration) throws IOException {
        try {
            return configuration.getTemplate(NAME);
        } catch (ParseException fault) {
            throw fault(fault.getTemplateName(), fault.getLineNumber(), fault);
        } catch (TemplateNotFoundException fault) {
            throw new ReportException("The template " + NAME + " is not there.", fault);
        }
    }

    /** Writes the whole page, or nothing of it. */
    void write(Report report, List<Report> all, Path folder) throws IOException {
        StringWriter page = new StringWriter();
        try {
            template.process(new PageModel(frame, report, all).map(), page);
        } catch (TemplateException fault) {
            throw fault(fault.getTemplateSourceName(), fault.getLineNumber(), fault);
        }
        Files.writeString(folder.resolve(report.id() + ".html"), page.toString());
    }

    private static ReportException fault(String template, int line, Exception fault) {
        return new ReportException("The template " + template + " has a fault in line " + line + ".", fault);
    }
}
