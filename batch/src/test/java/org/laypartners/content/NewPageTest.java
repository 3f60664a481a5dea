package org.laypartners.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.proofreading.ContentFinding;
import org.laypartners.proofreading.ContentFinding.Kind;
import org.laypartners.site.OnASmallSite;
import org.laypartners.site.PublicPages;

class NewPageTest extends OnASmallSite {
    @Test
    void itsAddressIsMadeFromItsTitle() {
        Path written = NewPage.PROJECT.write(site.folders(), "Mum's café & more", TODAY);

        assertThat(written).isEqualTo(home.resolve("site-content/projects/mums-cafe-more.md"));
        assertThat(written).content().contains("title=Mum's café & more\n", "status=draft", "review=2027-05-23");
    }

    @Test
    void aProjectIsAskedForAllThatItMaySay() {
        Path written = NewPage.PROJECT.write(site.folders(), "A new one", TODAY);

        assertThat(written)
                .content()
                .contains("\nclosing=", "\nmeetings=", "\nhours=", "\nwhen=", "\nhow=", "\nnames=");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToBeFilledInIsAllThatTheCheckFinds(NewPage kind) throws IOException {
        Path written = kind.write(site.folders(), "A new one", TODAY);
        long places = Files.readString(written)
                .lines()
                .filter(line -> line.contains(FillIn.MARK))
                .count();

        assertThat(site.check(TODAY).findings()).hasSize((int) places).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ADVICE);
            assertThat(finding.text()).startsWith("This line still has a place to fill in.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsNotPublishedAndStopsNothing(NewPage kind) {
        kind.write(site.folders(), "A new one", TODAY);

        assertThat(site.bake(PublicPages.NONE, "out")).containsOnlyKeys("css/site.css", "index.html", "role.html");
    }

    @ParameterizedTest
    @EnumSource
    void aPageStillToBeFilledInCannotBePublished(NewPage kind) throws IOException {
        Path written = kind.write(site.folders(), "A new one", TODAY);
        Files.writeString(written, Files.readString(written).replace("status=draft", "status=published"));

        assertThat(site.check(TODAY).findings())
                .extracting(ContentFinding::kind)
                .contains(Kind.ERROR);
        assertThatThrownBy(() -> site.bake(PublicPages.NONE, "out")).isInstanceOf(SiteException.class);
    }

    @Test
    void aProjectThatIsFilledInIsSoundAndBakes() throws IOException {
        Path written = NewPage.PROJECT.write(site.folders(), "A new one", TODAY);
        List<String> filled = Files.readString(written)
                .replace("status=draft", "status=published")
                .replaceAll("(?m)^stage=.*", "stage=running")
                .replaceAll("(?m)^interests=.*", "interests=Cancer")
                .replaceAll("(?m)^(places|filled)=.*", "$1=2")
                .replaceAll("(?m)^(closing|meetings|hours|when|how|names)=.*\n", "")
                .replaceAll("FILL IN: .*", "Words.")
                .lines()
                .toList();
        Files.write(written, filled);

        assertThat(site.check(TODAY).findings()).isEmpty();
        assertThat(site.bake(PublicPages.NONE, "out")).containsKey("projects/a-new-one.html");
    }

    @Test
    void neverWritesOverAPage() {
        Path written = NewPage.STORY.write(site.folders(), "A new one", TODAY);

        assertThatThrownBy(() -> NewPage.STORY.write(site.folders(), "A  new one!", TODAY))
                .isInstanceOf(SiteException.class)
                .hasMessage("There is already a page " + written + ". Choose another title.");
        assertThat(written).content().contains("title=A new one\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "Two\nlines", "{json}"})
    void aTitleThatGivesNoAddressIsRefused(String title) {
        assertThatThrownBy(() -> NewPage.NEWS.write(site.folders(), title, TODAY))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("A page cannot have that title");
    }

    @Test
    void aTitleLeadsToNoOtherFolder() {
        assertThat(NewPage.NEWS.write(site.folders(), "../../etc", TODAY))
                .isEqualTo(home.resolve("site-content/news/etc.md"));
    }
}
