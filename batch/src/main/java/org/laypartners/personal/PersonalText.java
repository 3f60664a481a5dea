package org.laypartners.personal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.laypartners.personal.Found.Kind;

/** Finds personal values in what people write, also where somebody disguised them. */
public final class PersonalText {
    private static final Pattern EMAIL =
            Pattern.compile("(?<![^@\\s<>(),;:\"\\[\\]])[^@\\s<>(),;:\"\\[\\]]++@[^@\\s<>(),;:\"\\[\\]]+\\.\\p{L}{2,}");

    /** The part before the sign, from its first letter on; tried from each letter, a long text would take a square of its length. */
    private static final String WORD = "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++";

    private static final String LABEL = "[\\p{L}\\p{N}-]++";

    /** "name at mail dot example", "name (at) mail.example". */
    private static final Pattern SPELT_EMAIL = Pattern.compile(
            WORD + "\\s*+(?:\\(at\\)|\\[at\\])\\s*+" + LABEL
                    + "(?:\\s*+(?:\\.|\\(dot\\)|\\[dot\\]|\\bdot\\b)\\s*+" + LABEL + ")++|" + WORD + "\\s++at\\s++"
                    + LABEL
                    + "(?:\\s++dot\\s++" + LABEL + ")++",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>\"]+"
                    + "|(?<![\\p{L}\\p{N}@.-])(?:[a-z0-9-]++\\.){1,50}(?:com|org|net|uk|info|io|eu|me|tv|social|example)\\b(?:/[^\\s<>\"]*)?"
                    + "|(?<![\\p{L}\\p{N}_@])@[\\p{L}\\p{N}_]{2,}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![0-9])[0-9](?:[ .\\-\u2010-\u2015]{0,2}[0-9]){9}(?![0-9])");

    /** From 10 digits on, after a 0 or a +: neither a date nor an amount looks like that. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}0-9])(?:\\+|\\(?0)(?:[ ().\\-\u2010-\u2015]{0,2}[0-9]){9,14}(?![0-9])");

    /** The letters that HM Revenue and Customs gives out, National Insurance Manual NIM39110. */
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile(
            "(?<![\\p{L}0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?[0-9]{2}){3}[ -]?[A-D](?![\\p{L}0-9])",
            Pattern.CASE_INSENSITIVE);

    /** The second half leaves out the letters that no postcode has there. */
    private static final Pattern POSTCODE = Pattern.compile(
            "\\b[A-Z]{1,2}[0-9][0-9A-Z]?[ -]{0,2}[0-9][ABD-HJLNP-UW-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final String DAY = "[0-3]?[0-9](?:st|nd|rd|th)?";

    /** Somebody who writes to a Trust about a project was born by then; a later date is one of a meeting. */
    private static final String BIRTH_YEAR = "(?:19[0-9]{2}|200[0-9]|201[0-2])";

    private static final Pattern BIRTH_DATE = Pattern.compile(
            dates(BIRTH_YEAR) + "|(?:\\bborn\\b|\\bd\\.?o\\.?b\\b\\.?|\\bbirth(?:day)?\\b)[^0-9\\n]{0,25}(?:"
                    + dates("(?:[0-9]{4}|[0-9]{2})") + ")",
            Pattern.CASE_INSENSITIVE);

    private PersonalText() {}

    private static String dates(String year) {
        return "(?<![0-9])[0-3]?[0-9][./ -][01]?[0-9][./ -]" + year + "(?![0-9])" + "|(?<![0-9])" + year
                + "[./-][01]?[0-9][./-][0-3]?[0-9](?![0-9])" + "|(?<![0-9])" + DAY + "\\s+(?:of\\s+)?" + MONTH
                + ",?\\s+" + year + "(?![0-9])" + "|\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + year + "(?![0-9])";
    }

    /** The text without disguise: in the usual characters, without unseen ones, and with single spaces. */
    public static String plain(String text) {
        return Undisguised.of(text);
    }

    /** The personal values in a plain text, in the order of their places; none overlaps another. */
    public static List<Found> find(String plain) {
        Signs signs = Signs.in(plain);
        if (!signs.digits() && !signs.address()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Stream.concat(signs.address() ? addresses(plain) : Stream.of(), signs.digits() ? numbers(plain) : Stream.of())
                .filter(value -> found.stream().noneMatch(value::overlaps))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }

    private static Stream<Found> addresses(String plain) {
        return Stream.of(
                        matches(EMAIL, plain, Kind.EMAIL, any -> true),
                        matches(SPELT_EMAIL, plain, Kind.EMAIL, any -> true),
                        matches(WEB, plain, Kind.WEB_ADDRESS, any -> true))
                .flatMap(values -> values);
    }

    private static Stream<Found> numbers(String plain) {
        return Stream.of(
                        matches(TEN_DIGITS, plain, Kind.NHS_NUMBER, PersonalText::isNhsNumber),
                        matches(NATIONAL_INSURANCE, plain, Kind.NATIONAL_INSURANCE, any -> true),
                        matches(BIRTH_DATE, plain, Kind.BIRTH_DATE, any -> true),
                        phones(plain),
                        matches(PHONE, plain, Kind.PHONE, any -> true),
                        matches(POSTCODE, plain, Kind.POSTCODE, any -> true))
                .flatMap(values -> values);
    }

    private static Stream<Found> matches(Pattern pattern, String text, Kind kind, Predicate<String> really) {
        return pattern.matcher(text)
                .results()
                .filter(match -> really.test(match.group()))
                .map((MatchResult match) -> new Found(match.start(), match.end(), kind));
    }

    private static Stream<Found> phones(String text) {
        return StreamSupport.stream(
                        PhoneNumberUtil.getInstance()
                                .findNumbers(text, "GB", Leniency.VALID, Long.MAX_VALUE)
                                .spliterator(),
                        false)
                .map(match -> new Found(match.start(), match.end(), Kind.PHONE));
    }

    /** The last digit checks the others, modulus 11 (NHS Data Dictionary, NHS NUMBER). */
    static boolean isNhsNumber(String text) {
        int[] digits = text.chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        if (digits.length != 10) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += digits[place] * (10 - place);
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digits[9];
    }
}
