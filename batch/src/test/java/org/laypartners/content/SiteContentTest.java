package org.laypartners.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteContentTest {
    private static final SiteFolders REAL = new SiteFolders(Path.of(""));

    @TempDir
    Path home;

    @Test
    void readsTheRealProjectsInOrderOfTheirIds() {
        SiteContent content = SiteContent.read(REAL);

        assertThat(content.projects()).extracting(ProjectPage::id).isSorted().hasSizeGreaterThanOrEqualTo(6);
        ProjectPage letters = content.projects().stream()
                .filter(project -> project.id().equals("outpatient-letters"))
                .findFirst()
                .orElseThrow();
        assertThat(letters.title()).isEqualTo("Outpatient letters");
        assertThat(letters.sites()).contains("Hammersmith Hospital");
        assertThat(letters.meetings()).contains(LocalDate.of(2026, 10, 13));
        assertThat(letters.otherNames()).contains("OP letters");
    }

    @Test
    void everyProjectDrawsItsInterestsFromTheList() {
        SiteContent content = SiteContent.read(REAL);

        assertThat(content.interests()).hasSize(10).contains("Discharge and going home");
        assertThat(content.projects())
                .allSatisfy(project -> assertThat(content.interests()).containsAll(project.interests()));
    }

    @Test
    void namesTheFileThatHasNoHeader() throws IOException {
        write("site-content/loose.md", "Only words.\n");

        assertThatThrownBy(() -> SiteContent.read(new SiteFolders(home)))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("site-content/loose.md")
                .hasMessageContaining("~~~~~~");
    }

    @Test
    void namesTheLineOfAProjectsWrongDate() throws IOException {
        write(
                "site-content/projects/a.md",
                "title=A\ntype=project\nstatus=published\nstage=open\nplaces=2\nfilled=0\nclosing=soon\n~~~~~~\nWords.\n");

        assertThatThrownBy(() -> SiteContent.read(new SiteFolders(home)))
                .hasMessage("site-content/projects/a.md, line 7, \"closing\": a date such as 2026-08-06 was expected.");
    }

    @Test
    void namesBothOfTwoProjectsThatWouldTakeEachOthersFigures() throws IOException {
        String project = "title=A\ntype=project\nstatus=published\nstage=open\nplaces=2\nfilled=0\n~~~~~~\nWords.\n";
        write("site-content/old/x.md", project);
        write("site-content/projects/x.md", project);

        assertThatThrownBy(() -> SiteContent.read(new SiteFolders(home)))
                .isInstanceOf(SiteException.class)
                .hasMessage("site-content/old/x.md and site-content/projects/x.md are project pages of one file name."
                        + " Give one of them another.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lay-partners.example",
                "https://lay partners.example",
                "https://lay-partners.example/",
                "ftp://lay-partners.example",
                "https://lay-partners.example?a=b"
            })
    void theSitesOwnAddressIsAWebAddressWithoutASlashAtItsEnd(String host) throws IOException {
        write("site-content/a.md", "title=A\ntype=page\nstatus=published\n~~~~~~\nWords.\n");
        Files.writeString(home.resolve("jbake.properties"), "site.host=" + host + "\n");

        assertThatThrownBy(() -> SiteContent.read(new SiteFolders(home)))
                .isInstanceOf(SiteException.class)
                .hasMessage("jbake.properties, \"site.host\": a web address such as https://lay-partners.example was"
                        + " expected, with no slash at its end.");
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.writeString(home.resolve("jbake.properties"), "site.interests=Maternity; Cancer\n");
    }
}
