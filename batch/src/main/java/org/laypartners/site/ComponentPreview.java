package org.laypartners.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;

/** Answers a browser with the page of components, made anew each time that somebody looks at it. */
final class ComponentPreview implements HttpHandler {
    private final SiteFolders folders;

    ComponentPreview(SiteFolders folders) {
        this.folders = folders;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                answer(exchange, 200, new ComponentPage(folders).html());
            } catch (SiteException wrong) {
                answer(
                        exchange,
                        500,
                        "<!DOCTYPE html><html lang=\"en-GB\"><title>Components</title><p role=\"alert\">"
                                + Entities.escape(String.valueOf(wrong.getMessage())) + "</p>");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String page) throws IOException {
        PreviewPages.answer(exchange, status, "html", page.getBytes(StandardCharsets.UTF_8));
    }
}
