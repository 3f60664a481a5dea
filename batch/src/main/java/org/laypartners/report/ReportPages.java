package org.laypartners.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
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
import java.util.Map;
import java.util.TimeZone;

/** Writes reports as HTML, through the templates {@code staff/report.ftl} and {@code staff/pack.ftl}. */
final class ReportPages {
    private static final String PAGE = "staff/report.ftl";
    private static final String PACK = "staff/pack.ftl";

    private final Configuration configuration;
    private final Frame frame;

    ReportPages(Path templates, Frame frame) throws IOException {
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDirectoryForTemplateLoading(templates.toFile());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/London"));
        this.frame = frame;
    }

    /** Writes the whole page, or nothing of it. */
    void write(Report report, List<Report> all, Path folder) throws IOException {
        write(report, all, "Made on " + Words.day(frame.day()) + ".", folder);
    }

    /** The same, but the page does not say when it was made. */
    void writeLasting(Report report, List<Report> all, Path folder) throws IOException {
        write(report, all, "", folder);
    }

    private void write(Report report, List<Report> all, String made, Path folder) throws IOException {
        Files.writeString(
                folder.resolve(report.id() + ".html"), text(PAGE, new PageModel(frame, report, all, made).map()));
    }

    /** The text of several reports as one page, for paper. */
    String pack(Pack pack) throws IOException {
        return text(PACK, PackModel.of(frame, pack));
    }

    private String text(String name, Map<String, Object> model) throws IOException {
        StringWriter page = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, page);
        } catch (ParseException fault) {
            throw fault(fault.getTemplateName(), fault.getLineNumber(), fault);
        } catch (TemplateNotFoundException fault) {
            throw new ReportException("The template " + name + " is not there.", fault);
        } catch (TemplateException fault) {
            throw fault(fault.getTemplateSourceName(), fault.getLineNumber(), fault);
        }
        return page.toString();
    }

    private static ReportException fault(String template, int line, Exception fault) {
        return new ReportException("The template " + template + " has a fault in line " + line + ".", fault);
    }
}
