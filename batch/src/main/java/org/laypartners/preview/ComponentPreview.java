package org.laypartners.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jsoup.nodes.Entities;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;

/** Answers a browser with the page of components, made anew each time that somebody looks at it. */
final class ComponentPreview implements HttpHandler {
    private final SiteFolders folders;
    private final Supplier<Shown> shown;

    ComponentPreview(SiteFolders folders, Supplier<Shown> shown) {
        this.folders = folders;
        this.shown = shown;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Shown before = shown.get();
            try {
                answer(exchange, 200, Refresh.in(new ComponentPage(folders).html(), before));
            } catch (SiteException wrong) {
                String page = "<!DOCTYPE html><html lang=\"en-GB\"><title>Components</title><body><p role=\"alert\">"
                        + Entities.escape(String.valueOf(wrong.getMessage())) + "</p></body>";
                answer(exchange, 500, Refresh.in(page, before));
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String page) throws IOException {
        PreviewPages.answer(exchange, status, "html", page.getBytes(StandardCharsets.UTF_8));
    }
}
