package org.laypartners.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.content.SiteContent;
import org.laypartners.site.OnASmallSite;
import org.laypartners.site.PublicPages;

class BakeCheckTest extends OnASmallSite {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>The role</title></head>
            <body><h1>The role</h1>
            %s
            </body></html>
            """;

    @BeforeEach
    void aBakedSite() {
        site.bake(PublicPages.NONE, "out");
    }

    @Test
    void findsNothingWrongWithASoundSite() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void findsAMissingPage() {
        site.page("late.md", "page", "Words.");

        assertThat(faults()).containsExactly(new Finding("late.html", "The page is missing."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>${content.title}</p>                      | A part of the template was not filled in.
            <#if x>                                      | A part of the template was not filled in.
            <p>java.lang.Exception: none</p>             | An error message stands in the page.
            <p title="${x}">A</p>                        | A part of the template was not filled in.
            <p>FTL stack trace</p>                       | An error message stands in the page.
            <h1>Again</h1>                               | The page has 2 main headings (h1). One was expected.
            <p id="a">A</p><p id="a">B</p>               | The id "a" stands twice.
            <a href="gone.html">Gone</a>                 | The link "gone.html" leads to no page or file.
            <a href="index.html#gone">Gone</a>           | The link "index.html#gone" leads to no place on the page index.html.
            <a href="#gone">Gone</a>                     | The link "#gone" leads to no place on the page role.html.
            <a href="a b.html">Gone</a>                  | The link "a b.html" is not an address.
            <script>1</script>                           | The page has a script or another site's page in it.
            <p onclick="x()">A</p>                       | The page has a script in the attribute "onclick".
            <a href="javascript:x()">A</a>               | The page has a script in the attribute "href".
            <img src="https://else.example/a.png" alt=""> | The page asks another host for "https://else.example/a.png".
            <img src="//else.example/a.png" alt="">      | The page asks another host for "//else.example/a.png".
            <img src="gone.png" alt="">                  | The link "gone.png" leads to no page or file.
            <link rel="stylesheet" href="https://else.example/a.css"> | The page asks another host for "https://else.example/a.css".
            <video poster="https://else.example/a.png"></video> | The page asks another host for "https://else.example/a.png".
            <button formaction="https://else.example/">x</button> | The element "button" may ask another host.
            <base href="https://else.example/">          | The page sends its readers or its links to another address.
            <meta http-equiv="refresh" content="0;url=x"> | The page sends its readers or its links to another address.
            <p style="color: red">A</p>                  | The page has styles of its own, which browsers will not apply. Styles belong in css/site.css.
            <style>p { color: red }</style>              | The page has styles of its own, which browsers will not apply. Styles belong in css/site.css.
            <p aria-labelledby="the-work gone">A</p>     | The attribute aria-labelledby names "gone", which is not on the page.
            <label for="gone">A</label>                  | The attribute for names "gone", which is not on the page.
            <button popovertarget="term-x">x</button>    | A button opens "term-x", which is not on the page.
            """)
    void findsEachFault(String html, String says) {
        site.file("out/role.html", PAGE.formatted("<p id=\"the-work\"></p>" + html));

        assertThat(faults()).containsExactly(new Finding("role.html", says));
    }

    @Test
    void findsAnEmptyPage() {
        site.file("out/role.html", "").page("index.md", "home", "None.");

        assertThat(faults()).contains(new Finding("role.html", "The page is empty."));
        assertThat(faults()).contains(new Finding("role.html", "The page has no title."));
    }

    @Test
    void findsStylesThatAskAnotherHost() {
        site.file("out/css/site.css", "body { background: url(https://else.example/a.png) }");

        assertThat(faults()).extracting(Finding::file).containsExactly("css/site.css");
    }

    @Test
    void findsAPictureThatTheStylesMiss() {
        site.file("out/images/here.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .file(
                        "out/css/site.css",
                        "p { background: url(\"../images/here.svg\") } a { background: url( gone.png ) }");

        assertThat(faults())
                .containsExactly(new Finding("css/site.css", "The styles ask for \"gone.png\", which is not there."));
    }

    @Test
    void findsScriptsBesideThePages() {
        site.file("out/images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")
                .file("out/js/a.js", "x()");

        assertThat(faults()).extracting(Finding::file).containsExactly("images/a.svg", "js/a.js");
    }

    @Test
    void takesTheSitesOwnAddressAsItsOwn() {
        site.file(
                "jbake.properties",
                "site.host=https://lay-partners.example\ntemplate.page.file=page.ftl\ntemplate.home.file=home.ftl\n");
        site.file(
                "out/role.html",
                PAGE.formatted("<p id=\"the-work\"></p><link rel=\"stylesheet\""
                        + " href=\"https://lay-partners.example/css/site.css\">"
                        + "<a href=\"https://lay-partners.example/gone.html\">Gone</a>"
                        + "<a href=\"https://www.nhs.uk/\">NHS</a><a href=\"mailto:a@b.example\">Mail</a>"));

        assertThat(faults())
                .extracting(Finding::says)
                .containsExactly("The link \"https://lay-partners.example/gone.html\" leads to no page or file.");
    }

    private List<Finding> faults() {
        return BakeCheck.check(home.resolve("out"), SiteContent.read(site.folders()));
    }
}
