package org.laypartners.proofreading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.laypartners.content.PageFile;
import org.laypartners.markdown.Markdown;

/** What people who do not see a page find their way by: the order of its headings, and what its pictures show. */
final class OutlineCheck {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final PageFile page;
    private final ContentCheck.Notes notes;

    /** The page's title is its heading of level 1. */
    private int level = 1;

    OutlineCheck(PageFile page, ContentCheck.Notes notes) {
        this.page = page;
        this.notes = notes;
    }

    void check() {
        for (Node node : Markdown.parse(String.join("\n", page.body())).getDescendants()) {
            int line = page.bodyLine() + node.getLineNumber();
            if (node instanceof Heading heading) {
                checkHeading(line, heading.getLevel(), Markdown.text(heading));
            } else if (node instanceof Image || node instanceof ImageRef) {
                checkText(line, Markdown.text(node));
            } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                checkHtml(line, node.getChars().toString());
            }
        }
    }

    private void checkHtml(int line, String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (HEADING.matcher(element.tagName()).matches()) {
                checkHeading(line, element.tagName().charAt(1) - '0', element.text());
            } else if (element.tagName().equals("img") && !element.hasAttr("alt")) {
                checkText(line, "");
            }
        }
    }

    private void checkHeading(int line, int next, String text) {
        if (text.isBlank()) {
            notes.error(line, "A heading has no words. Write some, or delete it.");
        }
        if (next == 1) {
            notes.error(line, "A heading has one #, as only the title may have. Write ## here.");
        } else if (next > level + 1) {
            notes.error(
                    line,
                    "A heading of level " + next + " follows one of level " + level + ". Write " + "#".repeat(level + 1)
                            + " here, so that no level is left out.");
        }
        level = Math.max(next, 1);
    }

    private void checkText(int line, String shows) {
        if (shows.isBlank()) {
            notes.error(
                    line, "A picture has no words for people who do not see it. Say between [ and ] what it shows.");
        }
    }
}
