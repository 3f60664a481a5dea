package org.laypartners.proofreading;

import org.laypartners.content.FillIn;
import org.laypartners.content.PageFile;

/** Names the places of a new page that its writer must still fill in. */
final class FillInCheck {
    private static final String ASKS =
            "This line still has a place to fill in. Write what it asks for, or delete it where it may be left out.";

    private FillInCheck() {}

    /** A draft may wait; a page for the public may not. */
    static void check(PageFile page, ContentCheck.Notes notes) {
        page.header().forEach((key, value) -> note(page, page.line(key), value, notes));
        int line = page.bodyLine();
        for (String text : page.body()) {
            note(page, line++, text, notes);
        }
    }

    private static void note(PageFile page, int line, String text, ContentCheck.Notes notes) {
        if (text.contains(FillIn.MARK)) {
            notes.add(line, page.published() ? ContentFinding.Kind.ERROR : ContentFinding.Kind.ADVICE, ASKS);
        }
    }
}
