package org.laypartners.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the public tree to this machine alone, in the place of the site's own host and with its headers. */
final class LocalSite implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Path folder;
    private final String host;
    private final Map<String, String> headers;
    private final HttpServer server;

    private LocalSite(Path folder, String host, Map<String, String> headers, HttpServer server) {
        this.folder = folder;
        this.host = host;
        this.headers = headers;
        this.server = server;
    }

    /** @param host the address that the page for lost addresses gives for itself, without a slash at its end */
    static LocalSite start(Path folder, String host) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalSite site = new LocalSite(folder, host, ExampleServer.nginx(), server);
        server.createContext("/", site::answer);
        server.start();
        return site;
    }

    URI address() {
        return URI.create(origin() + "/");
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            headers.forEach(exchange.getResponseHeaders()::set);
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = bytes(file);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending(file), "text/plain"));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private byte[] bytes(Path file) throws IOException {
        return ending(file).equals("html")
                ? Files.readString(file).replace(host, origin()).getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file);
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
