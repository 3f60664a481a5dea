package org.laypartners.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;

/** Prepares a page for paper: what only a screen can do goes, and what PDF/UA-1 asks for is added. */
final class PaperPage {
    /** How wide charts are drawn, and how large their letters, in CSS pixels: half of a page of A4 on its side. */
    private static final int CHART_WIDTH = 490;

    private static final int CHART_LETTERS = 10;
    /** So that a chart stands on one page with its heading. */
    private static final double TALLEST_CHART = 500;

    private static final Pattern EMS = Pattern.compile("([0-9.]+)em");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|mailto):.*");

    private final org.jsoup.nodes.Document page;
    private final String chartCss;

    PaperPage(PdfPage source) {
        this.page = Jsoup.parse(source.html());
        this.chartCss = source.chartCss();
        page.select("script, style, link, img, iframe, object, embed, meta[http-equiv]")
                .remove();
        page.title(source.title());
        page.head().appendElement("meta").attr("name", "description").attr("content", source.description());
        page.head().appendElement("style").appendText(Fonts.css() + source.css());
        page.select("a[href]").forEach(this::link);
        page.select("svg.chart").forEach(this::chart);
        page.select("svg:not(.chart svg):not(.chart)").forEach(PaperPage::decoration);
    }

    org.w3c.dom.Document document() {
        return new W3CDom().fromJsoup(page);
    }

    /** A link to another page leads nowhere on paper. PDF/UA-1, 7.18.5: each link that stays says in words where it goes. */
    private void link(Element link) {
        String href = link.attr("href");
        boolean within = href.startsWith("#") && page.getElementById(href.substring(1)) != null;
        if (!within && !ELSEWHERE.matcher(href).matches()) {
            link.unwrap();
        } else if (link.attr("title").isEmpty()) {
            link.attr("title", link.text());
        }
    }

    /** Draws a chart at a fixed size, with its stylesheet inside: what draws it reads no other. A tall one is drawn smaller. */
    private void chart(Element svg) {
        Matcher ems = EMS.matcher(svg.attr("height"));
        double height = ems.matches() ? Double.parseDouble(ems.group(1)) * CHART_LETTERS : CHART_WIDTH / 3.0;
        double scale = Math.min(1, TALLEST_CHART / height);
        svg.attr("alt", words(svg));
        svg.attr("width", pixels(CHART_WIDTH * scale));
        svg.attr("height", pixels(height * scale));
        // Set by attr, its name would be in small letters, which SVG does not know.
        svg.attributes().put("viewBox", "0 0 " + CHART_WIDTH + " " + Math.round(height));
        svg.attr("font-size", pixels(CHART_LETTERS));
        svg.attr("font-family", Fonts.CHARTS);
        svg.prependElement("style").attr("type", "text/css").appendText(chartCss);
    }

    private static String pixels(double size) {
        return Math.round(size) + "px";
    }

    private static String words(Element svg) {
        return String.join(
                        " ",
                        List.of(
                                svg.children().select("title").text(),
                                svg.children().select("desc").text()))
                .strip();
    }

    /** A bar in a cell only repeats the numbers beside it. */
    private static void decoration(Element svg) {
        svg.remove();
    }
}
