package org.laypartners.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.content.SiteContent;

/**
 * A part of a page as plain text, for what is no web page.
 *
 * @param heading its heading; empty for what stands before the first
 */
public record Chapter(String heading, List<String> paragraphs, List<String> points) {
    public Chapter {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
    }

    /** The parts of a page, a draft too; none where there is no such page. */
    public static List<Chapter> of(SiteContent content, String id) {
        return content.pages().stream()
                .filter(page -> page.id().equals(id))
                .flatMap(page -> of(String.join("\n", page.body())).stream())
                .toList();
    }

    /** The headings, paragraphs and lists of a page's body; what else there is, such as tables, is left out. */
    static List<Chapter> of(String body) {
        List<Chapter> chapters = new ArrayList<>();
        Chapter now = new Chapter("", List.of(), List.of());
        for (Node block : Markdown.parse(body).getChildren()) {
            if (block instanceof Heading) {
                chapters.add(now);
                now = new Chapter(Markdown.text(block), List.of(), List.of());
            } else {
                now = now.with(block);
            }
        }
        chapters.add(now);
        return chapters.stream().filter(chapter -> !chapter.isEmpty()).toList();
    }

    private Chapter with(Node block) {
        List<String> moreParagraphs = new ArrayList<>(paragraphs);
        List<String> morePoints = new ArrayList<>(points);
        if (block instanceof Paragraph) {
            moreParagraphs.add(Markdown.text(block));
        } else if (block instanceof BulletList || block instanceof OrderedList) {
            block.getChildren().forEach(item -> morePoints.add(Markdown.text(item)));
        }
        return new Chapter(heading, moreParagraphs, morePoints);
    }

    private boolean isEmpty() {
        return heading.isEmpty() && paragraphs.isEmpty() && points.isEmpty();
    }
}
