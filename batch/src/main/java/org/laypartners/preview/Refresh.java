package org.laypartners.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the browser load a page again once there was another bake. The script for it, and the leave to run it, are put into
 * the copy of a page that a preview gives out; no baked page has either.
 */
final class Refresh implements HttpHandler {
    /** A baked site has no file whose name begins with a hyphen. */
    static final String FOLDER = "/-preview/";

    private static final String SCRIPT_NAME = FOLDER + "refresh.js";
    private static final String COUNT_NAME = FOLDER + "bakes";
    private static final Pattern POLICY =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\"[^\"]*)\"");

    /** Asking again and again outlives a laptop's sleep and a preview that was stopped and begun anew. */
    private static final String SCRIPT = """
            const shown = document.currentScript.dataset.bakes;
            setInterval(() => fetch("%s", {cache: "no-store"}).then(answer => answer.text()).then(bakes => {
              if (bakes !== shown) { location.reload(); }
            }).catch(() => {}), 200);
            """.formatted(COUNT_NAME);

    private final Supplier<Shown> shown;

    Refresh(Supplier<Shown> shown) {
        this.shown = shown;
    }

    /** Answers the script's question, and gives out the script. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(COUNT_NAME)) {
                answer(exchange, 200, "txt", String.valueOf(shown.get().bakes()));
            } else if (path.equals(SCRIPT_NAME)) {
                answer(exchange, 200, "js", SCRIPT);
            } else {
                answer(exchange, 404, "txt", "Not found.");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String ending, String text) throws IOException {
        PreviewPages.answer(exchange, status, ending, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page with the script in its head; as it is, where nobody bakes again. */
    static String in(String page, Shown shown) {
        if (shown.bakes() == 0) {
            return page;
        }
        String script = "<script src=\"" + SCRIPT_NAME + "\" data-bakes=\"" + shown.bakes() + "\"></script>";
        return allowed(page).replaceFirst("(?=</head>|<body)", Matcher.quoteReplacement(script));
    }

    private static String allowed(String page) {
        Matcher policy = POLICY.matcher(page);
        if (!policy.find() || policy.group(1).contains("script-src 'self'")) {
            return page;
        }
        // A page with data for search engines names these by their print, and no other script.
        String rules = policy.group(1).contains("script-src")
                ? policy.group(1).replace("script-src", "script-src 'self'")
                : policy.group(1) + "; script-src 'self'";
        return policy.replaceFirst(Matcher.quoteReplacement(rules + "\""));
    }
}
