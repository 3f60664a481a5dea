package org.laypartners.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers that the examples in {@code batch/deploy} tell a web server to send. */
final class ExampleServer {
    private static final Pattern NGINX = Pattern.compile("(?m)^add_header (\\S+) \"(.*)\" always;$");
    private static final Pattern CADDY = Pattern.compile("(?m)^\\t([A-Z]\\S+) \"(.*)\"$");

    private ExampleServer() {}

    static Map<String, String> nginx() throws IOException {
        return headers("headers.nginx", NGINX);
    }

    static Map<String, String> caddy() throws IOException {
        return headers("headers.caddy", CADDY);
    }

    static String file(String name) throws IOException {
        return Files.readString(Path.of("batch/deploy", name));
    }

    private static Map<String, String> headers(String name, Pattern line) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        Matcher found = line.matcher(file(name));
        while (found.find()) {
            headers.put(found.group(1), found.group(2));
        }
        return headers;
    }
}
