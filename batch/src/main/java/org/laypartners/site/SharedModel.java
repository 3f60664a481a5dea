package org.laypartners.site;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;
import org.laypartners.checksum.Fingerprint;

/** What every template can read: the page, the settings, lists of pages, and what the bake adds. It notes what is read. */
final class SharedModel {
    /** JBake's own names that would make a page depend on today, or need its database. */
    private static final Set<String> CLOSED =
            Set.of("db", "data", "published_date", "alltags", "tags", "tag_posts", ModelAttributes.RENDERER);

    private final ContentStore pages;
    private final JBakeConfiguration jbake;
    private final ObjectWrapper wrapper;
    private final Map<String, Object> extras;
    private final Map<String, Object> settings;
    private final Map<String, String> fingerprints = new HashMap<>();
    private final Map<String, Optional<freemarker.template.TemplateModel>> models = new HashMap<>();

    /** Pages of one type read the same names. */
    private final Map<Set<String>, Map<String, String>> known = new HashMap<>();

    /** What was asked already; the earlier pages of one type hold the same object. */
    private final IdentityHashMap<Map<String, String>, Boolean> found = new IdentityHashMap<>();

    SharedModel(ContentStore pages, JBakeConfiguration jbake, ObjectWrapper wrapper, Map<String, Object> extras) {
        this.pages = pages;
        this.jbake = jbake;
        this.wrapper = wrapper;
        this.extras = Map.copyOf(extras);
        Map<String, Object> all = new HashMap<>(jbake.asHashMap());
        // Where the folders are on this machine is no matter for a page.
        all.values().removeIf(File.class::isInstance);
        this.settings = Map.copyOf(all);
    }

    /** The model of one page. The names that its template reads go to {@code reads}, also where there is nothing of that name. */
    TemplateHashModel of(TemplateModel page, Set<String> reads) {
        DocumentModel own = page.getContent();
        return new TemplateHashModel() {
            private freemarker.template.@Nullable TemplateModel content;

            @Override
            public freemarker.template.@Nullable TemplateModel get(String key) throws TemplateModelException {
                reads.add(key);
                if (!key.equals(ModelAttributes.CONTENT)) {
                    return shared(key);
                }
                if (content == null) {
                    content = wrapper.wrap(own);
                }
                return content;
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    /** The same for every page, so it is looked up once; JBake's own model would do so each time that a template asks. */
    private freemarker.template.@Nullable TemplateModel shared(String key) throws TemplateModelException {
        Optional<freemarker.template.TemplateModel> known = models.get(key);
        if (known == null) {
            Object value = value(key);
            known = Optional.ofNullable(
                    value instanceof DocumentList<?> list
                            ? new SimpleSequence(list, wrapper)
                            : value == null ? null : wrapper.wrap(value));
            models.put(key, known);
        }
        return known.orElse(null);
    }

    /** The names that a page read, each with the fingerprint of what it found; its own page is left out. */
    Map<String, String> fingerprints(Set<String> reads) {
        return known.computeIfAbsent(
                Set.copyOf(reads),
                names -> names.stream()
                        .filter(name -> !name.equals(ModelAttributes.CONTENT))
                        .collect(Collectors.toUnmodifiableMap(name -> name, this::fingerprint)));
    }

    /** Whether a page would find the same again. */
    boolean finds(Map<String, String> earlier) {
        return found.computeIfAbsent(
                earlier,
                each -> each.entrySet().stream()
                        .allMatch(read -> fingerprint(read.getKey()).equals(read.getValue())));
    }

    private String fingerprint(String key) {
        return fingerprints.computeIfAbsent(key, each -> Fingerprint.of(value(each)));
    }

    private @Nullable Object value(String key) {
        if (extras.containsKey(key)) {
            return extras.get(key);
        }
        return switch (CLOSED.contains(key) ? "" : key) {
            case "" -> null;
            case ModelAttributes.CONFIG -> settings;
            case ModelAttributes.VERSION -> jbake.getVersion();
            default -> listed(key);
        };
    }

    private @Nullable Object listed(String key) {
        try {
            return ModelExtractors.getInstance()
                    .<Object>extractAndTransform(
                            pages, key, Map.of(ModelAttributes.CONFIG, settings), (name, value) -> value);
        } catch (NoModelExtractorException noSuchName) {
            return null;
        }
    }
}
