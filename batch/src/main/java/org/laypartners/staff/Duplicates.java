package org.laypartners.staff;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.response.ExpressionOfInterest;

/** Pairs of expressions of interest that may be one person's, side by side. Nothing is joined: a person must look. */
final class Duplicates {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private final Map<Pair, Set<String>> pairs = new LinkedHashMap<>();

    /** @param everybody those who asked longest ago first */
    Duplicates(List<Applicant> everybody) {
        share(everybody, "Same email", one -> one.email().map(Duplicates::folded));
        share(everybody, "Same phone", one -> one.phone().map(Duplicates::phone));
        share(everybody, "Same name", one -> Optional.of(folded(one.name())));
        alikeInOnePlace(everybody);
    }

    Section section() {
        String heading = "Likely duplicates";
        if (pairs.isEmpty()) {
            return Section.of("duplicates", heading, "No two people gave the same name, email address or number.");
        }
        return Section.of(
                        "duplicates",
                        heading,
                        "These may be one person who asked twice. Both stay as they are until somebody looks.",
                        "If it is one person, write the later one down as \"Not taken forward\".")
                .with(new Table(
                        Words.count(pairs.size(), "pair", "pairs") + ", side by side",
                        List.of(
                                Column.of("Name"),
                                Column.of(AccessNeeds.COLUMN),
                                Column.of("Asked on"),
                                Column.of("For"),
                                Column.of("Other name"),
                                Column.of("Other's needs"),
                                Column.of("Other asked on"),
                                Column.of("Other for"),
                                Column.of("Why")),
                        pairs.entrySet().stream()
                                .map(pair -> Stream.of(
                                                side(pair.getKey().first()),
                                                side(pair.getKey().second()),
                                                Stream.of(Field.of(String.join("; ", pair.getValue()))))
                                        .flatMap(Function.identity())
                                        .toList())
                                .toList()));
    }

    private static Stream<Field> side(Applicant one) {
        return Stream.of(
                Field.of(one.expression().name()),
                AccessNeeds.of(one.expression()),
                Field.of(one.asked()),
                Field.of(one.expression().opportunity()));
    }

    private void share(List<Applicant> everybody, String why, Function<ExpressionOfInterest, Optional<String>> value) {
        groups(everybody, value).forEach(group -> {
            for (int i = 1; i < group.size(); i++) {
                add(group.get(0), group.get(i), why);
            }
        });
    }

    private void alikeInOnePlace(List<Applicant> everybody) {
        groups(everybody, one -> one.answers().words("eoi_postcode_district").map(Duplicates::folded))
                .forEach(group -> {
                    List<LikeName> names = group.stream()
                            .map(one -> new LikeName(folded(one.expression().name())))
                            .toList();
                    for (int i = 0; i < group.size(); i++) {
                        for (int j = i + 1; j < group.size(); j++) {
                            if (names.get(i).isLike(names.get(j))) {
                                add(group.get(i), group.get(j), "Like name, same part of the postcode");
                            }
                        }
                    }
                });
    }

    private void add(Applicant first, Applicant second, String why) {
        pairs.computeIfAbsent(new Pair(first, second), pair -> new LinkedHashSet<>())
                .add(why);
    }

    /** Those who gave the same value; who gave none stands in no group. */
    private static List<List<Applicant>> groups(
            List<Applicant> everybody, Function<ExpressionOfInterest, Optional<String>> value) {
        return everybody.stream()
                .filter(one -> value.apply(one.expression())
                        .filter(text -> !text.isEmpty())
                        .isPresent())
                .collect(Collectors.groupingBy(
                        one -> value.apply(one.expression()).orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    /** A number is the same however it is written. */
    private static String phone(String written) {
        try {
            return PHONES.format(PHONES.parse(written, "GB"), PhoneNumberUtil.PhoneNumberFormat.E164);
        } catch (NumberParseException noNumber) {
            return folded(written);
        }
    }

    private record Pair(Applicant first, Applicant second) {}
}
