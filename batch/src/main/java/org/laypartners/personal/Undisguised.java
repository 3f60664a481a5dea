package org.laypartners.personal;

import java.text.Normalizer;

/**
 * A text without disguise. Every public file is read like this before a release, so the usual letters of English are looked at
 * once each, and by no regular expression.
 */
final class Undisguised {
    /** Ends a line, and is no white space by the rule for other signs. */
    private static final char NEXT_LINE = '\u0085';

    private final char[] text;
    private final char[] plain;
    private int at;
    private int length;

    private Undisguised(char[] text) {
        this.text = text;
        this.plain = new char[text.length];
    }

    /** In the usual characters and digits, without unseen ones, and with a single space or end of line where there were more. */
    static String of(String text) {
        return isPlain(text) ? text : new Undisguised(usual(text, Normalizer.Form.NFKC)).read(true);
    }

    /** The same on one line. */
    static String onOneLineWithAccents(String text) {
        return isPlain(text) ? text : new Undisguised(usual(text, Normalizer.Form.NFKC)).read(false);
    }

    /** The same on one line and without accents. */
    static String onOneLine(String text) {
        return isPlain(text) ? text : new Undisguised(usual(text, Normalizer.Form.NFKD)).read(false);
    }

    /** Whether a text is in the usual characters already: printable ASCII, with no space after another. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static char[] usual(String text, Normalizer.Form form) {
        char[] signs = text.toCharArray();
        for (char sign : signs) {
            if (sign >= 0x80) {
                return Normalizer.normalize(text, form).toCharArray();
            }
        }
        return signs;
    }

    private String read(boolean withLines) {
        while (at < text.length) {
            int sign = sign();
            if (isSpace(sign)) {
                separate(withLines);
            } else {
                if (!isUnseen(sign)) {
                    length += Character.toChars(usual(sign), plain, length);
                }
                at += Character.charCount(sign);
            }
        }
        return new String(plain, 0, length);
    }

    /** A digit of any script is the usual one: a number in Arabic ones is as easily dialled. */
    private static int usual(int sign) {
        return sign >= 0x80 && Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER
                ? '0' + Character.digit(sign, 10)
                : sign;
    }

    private int sign() {
        return text[at] < 0x80 ? text[at] : Character.codePointAt(text, at);
    }

    private void separate(boolean withLines) {
        int lines = space();
        if (!withLines || lines == 0) {
            plain[length++] = ' ';
            return;
        }
        for (int line = 0; line < lines; line++) {
            plain[length++] = '\n';
        }
    }

    /** Goes on to where white space ends, and gives the number of lines that end there. */
    private int space() {
        boolean separated = false;
        int lines = 0;
        while (at < text.length && (isSpace(sign()) || isUnseen(sign()))) {
            int sign = sign();
            separated |= sign == '\u2028' || sign == '\u2029';
            boolean ends = sign == NEXT_LINE || (sign >= '\n' && sign <= '\r');
            lines += ends && (lines == 0 || sign == NEXT_LINE) ? 1 : 0;
            at += Character.charCount(sign);
        }
        return lines == 0 && separated ? 1 : lines;
    }

    private static boolean isSpace(int sign) {
        if (sign < 0x80) {
            return sign == ' ' || (sign >= '\t' && sign <= '\r');
        }
        int type = Character.getType(sign);
        return sign == NEXT_LINE
                || type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Accents that stand by themselves, soft hyphens, zero-width characters, direction marks and the like. */
    private static boolean isUnseen(int sign) {
        return sign >= 0x80
                && (Character.getType(sign) == Character.FORMAT
                        || (sign >= 0x300 && sign <= 0x36F)
                        || sign == 0x115F
                        || sign == 0x1160
                        || sign == 0x17B4
                        || sign == 0x17B5
                        || (sign >= 0xFE00 && sign <= 0xFE0F));
    }
}
