package org.laypartners.rights;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is held about one person, as a page and as JSON, for the folder's owner only. */
public final class PersonPage {
    /** The page. */
    public static final String PAGE = "what-we-hold-about-you.html";

    /** The same for a program to read. */
    public static final String JSON = "what-we-hold-about-you.json";

    private static final String TEMPLATE = "rights/person.ftl";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path templates;
    private final String site;
    private final String trust;

    /**
     * @param templates the folder of the templates
     * @param site the name of the public site
     * @param trust the name of the Trust
     */
    public PersonPage(Path templates, String site, String trust) {
        this.templates = templates;
        this.site = site;
        this.trust = trust;
    }

    /** Whether a folder holds something that this did not write, and so must not be touched. */
    public static boolean isSomebodysOwn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            Set<String> names = new TreeSet<>(
                    all.map(path -> String.valueOf(path.getFileName())).toList());
            names.removeAll(List.of(PAGE, JSON));
            return !names.isEmpty();
        } catch (IOException fault) {
            throw new RightsException("The folder " + folder + " cannot be read.", fault);
        }
    }

    /** Writes both; the folder is made with mode 0700, the files with 0600. */
    public void write(PersonData data, Path folder) {
        try {
            String page = page(data);
            PrivateFiles.folder(folder);
            PrivateFiles.write(folder.resolve(PAGE), page);
            PrivateFiles.write(folder.resolve(JSON), MAPPER.writeValueAsString(json(data)) + "\n");
        } catch (IOException fault) {
            throw new RightsException("The folder " + folder + " cannot be written to.", fault);
        }
    }

    private String page(PersonData data) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDirectoryForTemplateLoading(templates.toFile());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocale(Locale.UK);
        StringWriter page = new StringWriter();
        try {
            configuration.getTemplate(TEMPLATE).process(model(data), page);
        } catch (TemplateException fault) {
            throw new RightsException(
                    "The template " + TEMPLATE + " has a fault in line " + fault.getLineNumber() + ".", fault);
        }
        return page.toString();
    }

    private Map<String, Object> model(PersonData data) {
        List<Map<String, Object>> sections = data.sections();
        return Map.of(
                "site",
                site,
                "trust",
                trust,
                "made",
                "Made on " + AnswerText.day(data.day()) + ".",
                "sentences",
                data.sentences(),
                "contents",
                sections.size() < 2 ? List.of() : sections,
                "sections",
                sections,
                "notIncluded",
                data.notIncluded());
    }

    private static Map<String, Object> json(PersonData data) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("made", data.day().toString());
        json.put("forms", data.sections());
        json.put("keptFiles", data.files());
        json.put("notIncluded", data.notIncluded());
        return json;
    }
}
