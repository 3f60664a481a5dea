package org.laypartners.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.site.OnASmallSite;

/** Lists of projects by place and by topic. */
class DerivedPagesTest extends OnASmallSite {
    private static final String AT = "stage=open\nplaces=2\nfilled=0\nsites=";

    @BeforeEach
    void aPageOfAllProjects() {
        site.page("projects.md", "projects", "All.");
    }

    @Test
    void namesThatDifferInTheirApostropheShareOneListThatLosesNobody() {
        site.page("projects/curly.md", "project", AT + "St Mary\u2019s\n", "One.")
                .page("projects/straight.md", "project", AT + "St Mary's\n", "Two.");

        SiteContent content = SiteContent.read(site.folders());

        assertThat(content.derived()).extracting(DerivedPage::output).containsExactly("projects/at/st-marys.html");
        assertThat(content.derived().get(0).shows()).containsEntry("shown", List.of("curly", "straight"));
        assertThat(DerivedPages.links("at", content.projects(), ProjectPage::sites))
                .hasSize(1);
    }

    @Test
    void aNameThatNoAddressCanBeMadeOfIsSaid() {
        site.page("projects/a.md", "project", AT + "?\n", "One.");

        assertThatThrownBy(() -> SiteContent.read(site.folders()))
                .isInstanceOf(SiteException.class)
                .hasMessage(
                        "The list of projects for \"?\" has no address: the name needs a letter from a to z or a digit.");
    }
}
