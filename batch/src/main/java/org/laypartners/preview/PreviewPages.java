package org.laypartners.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jsoup.nodes.Entities;

/** Answers a browser with the files of one folder, and with nothing from outside it. */
final class PreviewPages implements HttpHandler {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"));
    private static final String INDEX = "index.html";

    private final Supplier<Shown> shown;

    PreviewPages(Supplier<Shown> shown) {
        this.shown = shown;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                answer(exchange, 405, "txt", "Only reading is possible.".getBytes(StandardCharsets.UTF_8));
                return;
            }
            Shown now = shown.get();
            if (now.pages().isEmpty()) {
                answer(exchange, 503, "html", dressed("<!DOCTYPE html><title>No pages yet</title><body></body>", now));
                return;
            }
            Path root = now.pages().get();
            Optional<Path> file = file(root, exchange.getRequestURI().getPath());
            if (file.isPresent()) {
                answer(exchange, 200, ending(file.get()), bytes(file.get(), now));
            } else {
                answer(exchange, 404, "html", notFound(root, now));
            }
        }
    }

    /** The file an address names; nothing where there is none, or where it would lie outside the folder. */
    private static Optional<Path> file(Path root, String address) throws IOException {
        try {
            Path asked = root.resolve(address.replaceAll("^/+", "")).normalize();
            Path file = Files.isDirectory(asked) ? asked.resolve(INDEX) : asked;
            boolean there = file.startsWith(root.normalize()) && Files.isRegularFile(file);
            return there && file.toRealPath().startsWith(root.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file, Shown now) throws IOException {
        return ending(file).equals("html") ? dressed(Files.readString(file), now) : Files.readAllBytes(file);
    }

    private static byte[] notFound(Path root, Shown now) throws IOException {
        Path page = root.resolve("404.html");
        return Files.isRegularFile(page)
                ? bytes(page, now)
                : dressed("<!DOCTYPE html><title>Page not found</title><body></body>", now);
    }

    /** Puts what is wrong above the page that it kept from being baked, and into it what loads it again. */
    private static byte[] dressed(String page, Shown now) {
        String whole = now.fault()
                .map(says -> page.replaceFirst(
                        "(<body[^>]*>)",
                        "$1<p role=\"alert\"><strong>These pages are old.</strong> "
                                + Matcher.quoteReplacement(Entities.escape(says)) + "</p>"))
                .orElse(page);
        return Refresh.in(whole, now).getBytes(StandardCharsets.UTF_8);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static void answer(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
