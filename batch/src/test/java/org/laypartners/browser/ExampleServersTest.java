package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The example files for web servers. {@code ReleasedPagesTest} opens every page with the headers that they name. */
class ExampleServersTest {
    @Test
    void nginxAndCaddySendTheSameHeaders() throws IOException {
        assertThat(ExampleServer.nginx()).hasSize(9).isEqualTo(ExampleServer.caddy());
    }

    @Test
    void eachHeaderIsNamedInALineThatTheTestCanRead() throws IOException {
        assertThat(ExampleServer.file("headers.nginx").lines().filter(line -> line.startsWith("add_header")))
                .hasSameSizeAs(ExampleServer.nginx().keySet());
    }

    @Test
    void bothServersIncludeTheHeadersAndSetNoCookie() throws IOException {
        assertThat(ExampleServer.file("nginx.conf"))
                .contains("include /etc/nginx/snippets/lay-partners-headers.conf;")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContain("    add_header");
        assertThat(ExampleServer.file("Caddyfile"))
                .contains("import headers.caddy")
                .doesNotContainIgnoringCase("cookie");
    }

    /** Asked for as a folder, "projects" would be told of as forbidden, in a page of the server's own. */
    @Test
    void aFolderWithoutAPageIsNotThere() throws IOException {
        assertThat(ExampleServer.file("nginx.conf"))
                .contains("error_page 404 /404.html;", "try_files $uri ${uri}index.html =404;")
                .doesNotContain("$uri/");
    }

    @Test
    void thePolicyAllowsTheSitesOwnScriptAlone() throws IOException {
        assertThat(ExampleServer.nginx().get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("; script-src 'self';", "; connect-src 'self';")
                .doesNotContain("unsafe");
    }
}
