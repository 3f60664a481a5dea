package org.laypartners.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.form.Forms;
import org.laypartners.site.JoinQuestion;

/** The real form to join, as its pages show it. */
class FormWordingTest {
    private static final SiteContent CONTENT = SiteContent.read(new SiteFolders(Path.of("")));
    private static final List<JoinQuestion> ASKED =
            new FormWording(Forms.load(Path.of("batch/forms"), Wording.lists(CONTENT))).toJoin();

    @Test
    void onlyProjectsThatCanBeJoinedAreOffered() {
        List<String> offered = question("Which opportunity is this for?").choices();

        assertThat(offered)
                .contains("Finding your way at St Mary's", "Any")
                .doesNotContain("Food on the wards", "Outpatient letters");
        assertThat(CONTENT.projects())
                .allSatisfy(project -> assertThat(offered.contains(project.title()))
                        .as(project.title())
                        .isEqualTo(project.stage().equals("open") && project.filled() < project.places()));
        assertThat(CONTENT.projects()).extracting(ProjectPage::stage).contains("running", "finished");
    }

    @Test
    void yesAndNoAreChoicesToTick() {
        JoinQuestion question = question("Are you paid staff of this Trust now?");

        assertThat(question.choices()).containsExactly("Yes", "No");
        assertThat(question.kind()).isEqualTo("Choose one");
    }

    @Test
    void whoeverChoosesPostIsAskedForAnAddressAndMayLeaveItOut() {
        assertThat(question("If you chose Post, what is your address?").required())
                .isFalse();
    }

    private static JoinQuestion question(String ask) {
        return ASKED.stream()
                .filter(question -> question.ask().equals(ask))
                .findFirst()
                .orElseThrow();
    }
}
