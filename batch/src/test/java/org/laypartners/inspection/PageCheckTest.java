package org.laypartners.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteFolders;
import org.laypartners.preview.ComponentPage;

class PageCheckTest {
    @Test
    void thePageOfComponentsIsASoundPage() {
        String html = new ComponentPage(new SiteFolders(Path.of(""))).html();

        assertThat(PageCheck.page(ComponentPage.ADDRESS, html).faults()).isEmpty();
    }
}
