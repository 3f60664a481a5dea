package org.laypartners.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jbake.app.Asset;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.laypartners.content.ContentFiles;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.markdown.Glossary;
import org.laypartners.opendata.DataFile;
import org.laypartners.opendata.FigureFiles;
import org.laypartners.opendata.OpenData;

/**
 * Bakes the public site with JBake's own crawler, renderer and tools. The same files, figures and day of publishing give the
 * same bytes, whatever the clock, the time zone or the locale; whatever JBake only warns of fails the bake.
 */
public final class Bake {
    /** JBake keeps its engines and page types in static fields, so bakes take turns. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private static final ModelExtractorsDocumentTypeListener TYPES = new ModelExtractorsDocumentTypeListener();

    private final SiteContent content;
    private final Glossary glossary;
    private final PublicPages extras;
    private final List<DataFile> files;
    private final Map<String, Object> tested;
    private final Brand brand;
    private final DefaultJBakeConfiguration settings;
    private final PagesInMemory pages = new PagesInMemory();
    private final PageMarkdown markdown;
    private final Crawl crawl;
    private final BakeMemory memory;
    private final KeptFiles kept;
    private final PageWords words;
    private final Path home;
    private final Path output;

    private Bake(SiteFolders folders, PublicPages extras, Optional<EarlierBake> before, Path output)
            throws IOException {
        SiteContent written = SiteContent.read(folders);
        this.content = extras.day().map(written::on).orElse(written);
        this.glossary = Glossary.of(content.pages());
        this.extras = extras;
        this.files = OpenData.of(extras.figures());
        this.tested = AccessibilityTests.model(folders);
        this.brand = Brand.of(folders, content.settings());
        this.settings = BakeSettings.of(folders, output);
        String frame = before.isPresent() ? Frame.of(folders) : "";
        EarlierBake earlier = before.filter(one -> one.memory().isOf(frame)).orElse(EarlierBake.NONE);
        this.memory = new BakeMemory(frame, earlier.memory());
        this.markdown = new PageMarkdown(content, glossary);
        this.crawl = new Crawl(content, markdown, pages, earlier.memory(), memory);
        this.kept = new KeptFiles(earlier, memory, output);
        this.words = new PageWords(earlier.memory(), memory);
        this.home = folders.home().toAbsolutePath();
        this.output = output;
    }

    /**
     * Writes the whole site.
     *
     * @param emptyOutput where to; made where it is missing
     * @return how many pages were written
     * @throws SiteException in a plain sentence that names the file, where anything at all is wrong
     */
    public static BakeResult bake(SiteFolders folders, PublicPages extras, Path emptyOutput) {
        return bake(folders, extras, Optional.empty(), emptyOutput);
    }

    /**
     * Writes the whole site, byte for byte as without an earlier bake, but renders only the pages whose page, templates,
     * settings or figures have changed since.
     *
     * @param emptyOutput where to; made where it is missing
     * @return how many pages were written
     * @throws SiteException in a plain sentence that names the file, where anything at all is wrong
     */
    public static BakeResult bake(SiteFolders folders, PublicPages extras, EarlierBake earlier, Path emptyOutput) {
        return bake(folders, extras, Optional.of(earlier), emptyOutput);
    }

    private static BakeResult bake(
            SiteFolders folders, PublicPages extras, Optional<EarlierBake> earlier, Path emptyOutput) {
        ONE_AT_A_TIME.lock();
        try {
            requireEmpty(emptyOutput);
            return new Bake(folders, extras, earlier, emptyOutput).run();
        } catch (IOException wrong) {
            throw new SiteException(
                    "The pages cannot be written to the folder " + emptyOutput.getFileName() + ".", wrong);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private BakeResult run() throws IOException {
        ContentFiles.check(settings.getContentFolder().toPath());
        new PageRules(content, settings.getTemplateFolder().toPath()).check();
        try (JBakeLog log = new JBakeLog()) {
            prepare();
            log.forget();
            PageTemplates templates = new PageTemplates(pages, settings, model());
            crawl.run(settings);
            failOn(log);
            new MorePages(pages, content).add();
            int rendered = render(templates);
            copyAssets();
            failOn(log);
            FigureFiles.write(files, content.settings(), output);
            new FilesForPrograms(content, extras, pages, glossary, words, kept).write(output);
            return new BakeResult(counted(), rendered, memory);
        }
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>(PageModel.of(content, extras, files, glossary));
        model.put("accessibilityTests", tested);
        model.put("brand", brand.model());
        return model;
    }

    private void prepare() {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(TYPES);
        settings.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        Engines.register("md", markdown);
    }

    private int render(PageTemplates templates) {
        Renderer renderer = new PageRenderer(pages, settings, templates);
        try {
            for (RenderingTool tool : ServiceLoader.load(RenderingTool.class, RenderingTool.class.getClassLoader())) {
                // Its part is ours: it compares each page with every other.
                if (!(tool instanceof DocumentsRenderer)) {
                    tool.render(renderer, pages, settings);
                }
            }
            return new PageRenders(pages, templates, kept, words).write(renderer);
        } catch (Exception wrong) {
            throw templates
                    .firstFault()
                    .orElseGet(() -> new SiteException(
                            "A page of the site cannot be written. Look at whether the disk is full or failing.",
                            wrong));
        }
    }

    private void copyAssets() throws IOException {
        Asset assets = new Asset(settings);
        assets.copy();
        assets.copyAssetsFromContent(settings.getContentFolder());
        assets.getErrors().stream().findFirst().ifPresent(wrong -> {
            throw new SiteException("A file of the site cannot be copied.", wrong);
        });
        brand.write(output);
    }

    private void failOn(JBakeLog log) {
        log.firstWarning().ifPresent(warning -> {
            throw new SiteException("JBake says: " + plain(warning));
        });
    }

    private int counted() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.find(output, Integer.MAX_VALUE, (file, about) -> about.isRegularFile())) {
            files.map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(settings.getOutputExtension()))
                    .forEach(written::add);
        }
        Set<String> expected = content.expectedPages();
        if (!written.equals(expected)) {
            Set<String> odd = new TreeSet<>(expected);
            odd.removeAll(written);
            written.removeAll(new HashSet<>(expected));
            odd.addAll(written);
            throw new SiteException("The pages written are not the pages of site-content: " + odd + ".");
        }
        return expected.size();
    }

    private static void requireEmpty(Path output) throws IOException {
        Files.createDirectories(output);
        try (Stream<Path> inside = Files.list(output)) {
            if (inside.findAny().isPresent()) {
                throw new SiteException("The folder to bake into is not empty: " + output.getFileName() + ".");
            }
        }
    }

    private String plain(String message) {
        return message.replace(home.resolve("") + "/", "").replace(home.toString(), "");
    }
}
