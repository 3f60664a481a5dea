package org.laypartners.form;

/**
 * The two numbers of one or two digits with which a date may begin, seen without reading the rest: of a million dates few
 * need more.
 *
 * @param one -1 where the text does not begin so
 * @param two -1 where the text does not begin so
 */
record NumbersFirst(int one, int two) {
    private static final NumbersFirst NONE = new NumbersFirst(-1, -1);
    private static final int MONTHS = 12;

    /** @param text without what no reader sees */
    static NumbersFirst of(String text) {
        int mark = digits(text, 0);
        if (mark == 0 || mark >= text.length() || "-/.".indexOf(text.charAt(mark)) < 0) {
            return NONE;
        }
        int end = digits(text, mark + 1);
        return end == mark + 1 ? NONE : new NumbersFirst(number(text, 0, mark), number(text, mark + 1, end));
    }

    boolean isThere() {
        return one >= 0;
    }

    /** Which of the two can only be the day, if the text is a date. */
    DayOrder tell() {
        if (one > MONTHS && two <= MONTHS) {
            return DayOrder.DAY_FIRST;
        }
        return one <= MONTHS && two > MONTHS ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
    }

    /** Where at most two digits end. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
