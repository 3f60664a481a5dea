package org.laypartners.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for a text without disguise, as regular expressions say them: slow, and easy to read. */
class UndisguisedTest {
    private static final String UNSEEN = "[\\p{Cf}\\u0300-\\u036F\\u115F\\u1160\\u17B4\\u17B5\\uFE00-\\uFE0F]";

    private static final String BETWEEN =
            "(?<=[0-9)])[^\\p{L}\\p{N},;\"\u0001]+(?=[0-9(])|(?<=[0-9a-z])[ +_-](?=[0-9][a-z]{2}\\b)";

    private static final String JOINED = "(?<=[\\p{L}\\p{N}])[-+_/.]+(?=[\\p{L}\\p{N}])";

    @Property(tries = 5000)
    void anyTextIsReadByTheRules(@ForAll("texts") String text) {
        String plain = plain(text);
        String folded = usual(plain(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("\\s+", " ")
                .strip();

        assertThat(Undisguised.of(text)).isEqualTo(plain);
        assertThat(Writings.folded(text)).isEqualTo(folded);
        assertThat(Writings.evened(text)).isEqualTo(evened(plain.toLowerCase(Locale.ROOT)));
        assertThat(Writings.squeezed(folded)).isEqualTo(folded.replaceAll(BETWEEN, ""));
        assertThat(Writings.words(folded)).isEqualTo(folded.replaceAll(JOINED, " "));
    }

    @Example
    void everySignIsReadByTheRules() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                .mapToObj(sign -> "a" + Character.toString(sign) + "b")
                .collect(Collectors.joining("|"));

        assertThat(Undisguised.of(all).equals(plain(all))).isTrue();
    }

    private static String evened(String lower) {
        return marks(lower).replaceAll("\\s+", " ").strip();
    }

    private static String marks(String lower) {
        return lower.replaceAll("[`\u00b4\u2018\u2019\u201b\u02bc\u2032]", "'")
                .replaceAll("[\u2010-\u2015\u2212]", "-");
    }

    private static String usual(String lower) {
        return marks(lower)
                .replace("\u00f8", "o")
                .replace("\u0142", "l")
                .replace("\u0111", "d")
                .replace("\u0131", "i")
                .replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe");
    }

    private static String plain(String text) {
        return plain(text, Normalizer.Form.NFKC);
    }

    private static String plain(String text, Normalizer.Form form) {
        return Pattern.compile("\\p{Nd}")
                .matcher(Normalizer.normalize(text, form))
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)))
                .replaceAll(UNSEEN, "")
                .replaceAll("[\\p{Z}\\t]*\\R[\\p{Z}\\s]*", "\n")
                .replaceAll("[\\p{Z}\\t]+", " ");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                "a",
                "Z",
                "7",
                "0",
                " ",
                "  ",
                "\n",
                "\r\n",
                "\t",
                "\u000b",
                "\f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u00a0",
                "\u3000",
                "\u200b",
                "\u00ad",
                "\u0301",
                "\u00e9",
                "\u00f8",
                "\u2019",
                "\u2212",
                "/",
                "\u00b7",
                "e",
                "\ufe0f",
                "\u001c",
                "(",
                ")",
                ".",
                "-",
                "_",
                "`",
                "\u2013",
                "+44",
                "W2",
                "1NY",
                "İ",
                "ﬁ",
                "\ud83d\ude00",
                "\ud800",
                "\udb40\udc01",
                "\u0663",
                "\uff17",
                "\ud801\udca3",
                "ß");
        return Arbitraries.oneOf(
                signs.list().ofMaxSize(14).map(parts -> String.join("", parts)), Arbitraries.strings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two  spaces", "a\ttab", "a\nline", "caf\u00e9", "\u200bunseen"})
    void evensOutWhatIsNotPlainYet(String text) {
        assertThat(Undisguised.isPlain(text)).isFalse();
    }
}
