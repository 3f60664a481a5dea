package org.laypartners.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, but that a page's file is made with its text at once. JBake makes it empty first, and a file that was
 * there already and loses its text is handed to the disk by itself as soon as it is closed (ext4's {@code auto_da_alloc}).
 */
final class PageRenderer extends Renderer {
    private final JBakeConfiguration settings;
    private final PageTemplates templates;

    PageRenderer(ContentStore pages, JBakeConfiguration settings, PageTemplates templates) {
        super(pages, settings, templates);
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public void render(DocumentModel page) throws RenderingException, IOException {
        TemplateModel model = new TemplateModel();
        model.setContent(page);
        model.setRenderer(templates);
        byte[] text = templates.bytes(model, settings.getTemplateByDocType(page.getType()));
        write(settings.getDestinationFolder().toPath().resolve(page.getUri()), text);
    }

    private static void write(Path file, byte[] text) throws IOException {
        try {
            Files.write(file, text);
        } catch (NoSuchFileException noFolderYet) {
            Files.createDirectories(file.getParent());
            Files.write(file, text);
        }
    }
}
