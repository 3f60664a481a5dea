package org.laypartners.preview;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.site.Brand;

/** Shows every component with its options and examples to people who work on the templates. It is no part of the site. */
public final class ComponentPage {
    /** Where the preview has it, from the site's root. */
    public static final String ADDRESS = "components.html";

    private static final String EXAMPLES = "preview/examples/";

    private final SiteFolders folders;
    private final Configuration freemarker;

    /**
     * Looks for the templates, but reads none yet.
     *
     * @throws SiteException where the folder of templates cannot be read
     */
    public ComponentPage(SiteFolders folders) {
        this.folders = folders;
        // As the pages of the site are made.
        this.freemarker = new Configuration(Configuration.VERSION_2_3_0);
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setLocale(Locale.UK);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        try {
            freemarker.setDirectoryForTemplateLoading(folders.templates().toFile());
        } catch (IOException missing) {
            throw new SiteException("The folder templates cannot be read.", missing);
        }
    }

    /**
     * The whole page, made anew.
     *
     * @throws SiteException in one sentence that names the file, where a component or an example is wrong
     */
    public String html() {
        Map<String, Object> model = model();
        model.put(
                "content",
                Map.of(
                        "title", "Components",
                        "uri", "/" + ADDRESS,
                        "rootpath", "",
                        "description", "The parts that pages are made of."));
        model.put("components", Component.all(folders).stream().map(this::shown).toList());
        return print("preview/components.ftl", model);
    }

    /** The examples of one component, as HTML. */
    String examples(String component) {
        return print(EXAMPLES + component + ".ftl", model());
    }

    /** How the examples are written, without what every template begins with. */
    String source(String component) {
        Path file = folders.templates().resolve(EXAMPLES + component + ".ftl");
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("<#ftl") && !line.startsWith("<#import"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            throw new SiteException(
                    "The component has no examples: templates/" + EXAMPLES + component + ".ftl was expected.", missing);
        }
    }

    private Map<String, Object> shown(Component component) {
        List<Map<String, String>> options = component.options().stream()
                .map(option -> Map.of("name", option.name(), "says", option.says()))
                .toList();
        return Map.of(
                "name", component.name(),
                "about", component.about(),
                "options", options,
                "source", source(component.name()));
    }

    /** The settings, under the names that templates know them by. */
    private Map<String, Object> model() {
        Map<String, Object> settings = new HashMap<>();
        SiteContent.settings(folders).forEach((key, value) -> settings.put(key.replace('.', '_'), value));
        Brand brand = Brand.of(folders, SiteContent.settings(folders));
        return new HashMap<>(Map.of("config", settings, "brand", brand.model()));
    }

    private String print(String template, Map<String, Object> model) {
        StringWriter page = new StringWriter();
        try {
            freemarker.getTemplate(template).process(model, page);
        } catch (TemplateException wrong) {
            throw new SiteException(
                    "templates/" + wrong.getTemplateSourceName() + ", line " + wrong.getLineNumber() + ": "
                            + wrong.getMessageWithoutStackTop()
                                    .lines()
                                    .findFirst()
                                    .orElse("it cannot be printed"),
                    wrong);
        } catch (IOException wrong) {
            throw new SiteException("templates/" + template + " cannot be read: " + wrong.getMessage(), wrong);
        }
        return page.toString();
    }
}
