package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the news say of projects that look for lay partners. */
class OpenProjectsTest extends OnASmallSite {
    @Test
    void onePlaceIsAPlaceAndMoreArePlaces() {
        site.file(
                "jbake.properties", SmallSite.filesOf(home).get("jbake.properties") + "site.host=https://a.example\n");
        project("one", "open", 4, 3);
        project("more", "open", 4, 1);
        project("full", "open", 4, 4);
        project("running", "running", 4, 1);

        assertThat(site.bake(PublicPages.NONE, "out").get("news.xml"))
                .contains("A place to fill: Project one", "Places to fill: Project more")
                .doesNotContain("Project full", "Project running");
    }

    private void project(String name, String stage, int places, int filled) {
        site.file("site-content/projects/" + name + ".md", """
                title=Project %s
                type=project
                status=published
                date=2026-11-10
                description=A project.
                stage=%s
                places=%d
                filled=%d
                ~~~~~~

                Words.
                """.formatted(name, stage, places, filled));
    }
}
