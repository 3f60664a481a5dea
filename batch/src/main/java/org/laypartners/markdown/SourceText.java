package org.laypartners.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The text of a part of a page. It is cut from the page in one piece where it stands there in one; Flexmark copies each letter. */
final class SourceText {
    /** What CommonMark asks for in place of the first sign of Unicode. */
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    static String of(BasedSequence part) {
        return part instanceof SubSequence && part.getBase() instanceof String page
                ? page.substring(part.getStartOffset(), part.getEndOffset()).replace('\0', REPLACEMENT)
                : part.toString();
    }
}
