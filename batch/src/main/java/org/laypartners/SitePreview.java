package org.laypartners;

import java.nio.file.Path;
import org.laypartners.command.Programme;

final class SitePreview {
    private SitePreview() {}

    static Programme.Preview start(Path home, int port) {
        return new Programme.Preview() {
            @Override
            public String address() {
                return home + " " + port;
            }

            @Override
            public void close() {}
        };
    }
}
