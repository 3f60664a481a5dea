package org.laypartners;

import java.io.IOException;
import java.nio.file.Path;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Wording;
import org.laypartners.example.ExampleInbox;
import org.laypartners.form.Forms;
import org.laypartners.setting.HomeFolders;

/** Hands the real content and forms to the generator of the examples. */
public final class Examples {
    private Examples() {}

    public static void writeTo(Path folder) throws IOException {
        Path home = Path.of("").toAbsolutePath();
        SiteContent content = SiteContent.read(new SiteFolders(home));
        new ExampleInbox(content, Forms.load(HomeFolders.forms(home), Wording.lists(content))).writeTo(folder);
    }
}
