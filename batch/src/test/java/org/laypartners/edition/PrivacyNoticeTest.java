package org.laypartners.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.form.Forms;
import org.laypartners.site.FormNotice;

class PrivacyNoticeTest {
    @TempDir
    Path folder;

    @Test
    void groupsQuestionsByWhoMaySeeThem() throws IOException {
        FormNotice notice = notices("tea.yml", """
                id: tea
                kind: feedback
                title: Tea
                version: 1
                why: To make it as you like it.
                questions:
                  - { id: milk, ask: Milk?, type: yes-no, privacy: aggregate }
                  - { id: name, ask: Your name, type: words, privacy: personal }
                  - { id: words, ask: How was it?, type: words, privacy: quotation }
                  - { id: phone, ask: Your phone, type: words, privacy: personal }
                """).get(0);

        assertThat(notice.why()).isEqualTo("To make it as you like it.");
        assertThat(notice.monthsKept()).isEmpty();
        assertThat(notice.asked())
                .extracting(FormNotice.Asked::questions)
                .containsExactly(List.of("Your name", "Your phone"), List.of("How was it?"), List.of("Milk?"));
        assertThat(notice.asked())
                .extracting(FormNotice.Asked::seenBy)
                .allSatisfy(seenBy -> assertThat(seenBy).endsWith("."))
                .doesNotHaveDuplicates();
    }

    @Test
    void putsWhatPeopleFillInBeforeWhatStaffKeep() throws IOException {
        String form = """
                id: %s
                kind: feedback
                title: %s
                version: 1
                retention-months: 6
                why: For a test.
                kept-by-staff: %s
                questions:
                  - { id: milk, ask: Milk?, type: yes-no, privacy: aggregate }
                """;
        notices("a.yml", form.formatted("a", "Kept", true));

        assertThat(notices("b.yml", form.formatted("b", "Filled in", false)))
                .extracting(FormNotice::title)
                .containsExactly("Filled in", "Kept");
    }

    private List<FormNotice> notices(String file, String yaml) throws IOException {
        Files.writeString(folder.resolve(file), yaml);
        return PrivacyNotice.of(Forms.load(folder, Map.of()));
    }
}
