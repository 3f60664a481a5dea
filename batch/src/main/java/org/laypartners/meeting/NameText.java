package org.laypartners.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.personal.Writings;

/** A person's name as it is compared: in one spelling, without what a meeting tool adds to it, and in the order of everyday. */
final class NameText {
    /** Teams marks people from outside, and some companies set their name in front. */
    private static final Pattern MARK =
            Pattern.compile("\\((?:external|guest|unverified|ext|host|co-host|me)\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPANY = Pattern.compile("^\\[[^\\]]*]\\s*");
    private static final Pattern LAST_FIRST = Pattern.compile("([^,]+),\\s*([^,]+)");

    private NameText() {}

    /** The name that a meeting tool shows, folded: no marks, no company, and {@code LAST, First} turned round. */
    static String shown(String name) {
        return ofEvened(Writings.evened(name));
    }

    /** The same of a name that is {@linkplain Writings#evened evened} already. Most have no sign that is looked for. */
    static String ofEvened(String name) {
        if (name.indexOf('(') < 0 && name.indexOf('[') < 0 && name.indexOf(',') < 0) {
            return Writings.evened(name);
        }
        String plain = COMPANY.matcher(MARK.matcher(name).replaceAll(" ")).replaceFirst("");
        Matcher turned = LAST_FIRST.matcher(plain.strip());
        return Writings.evened(turned.matches() ? turned.group(2) + " " + turned.group(1) : plain);
    }
}
