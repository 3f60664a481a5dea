package org.laypartners.erasure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.personal.Writings;
import org.laypartners.response.Answer;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Response;
import org.laypartners.response.RosterEntry;

/**
 * What one response says of who it is about. Found by the ends of the questions' ids, {@code eoi_name} or
 * {@code ros_email}, so that a new form is covered when its questions are named like the others.
 *
 * @param line whether it is a line that others wrote about the person, such as one of a register or
 *     of the workbook of who is where
 * @param reference what the roster calls the person; empty in other responses
 */
record Identity(boolean line, Set<String> emails, Set<String> names, Set<String> phones, String reference) {
    Identity {
        emails = Set.copyOf(emails);
        names = Set.copyOf(names);
        phones = Set.copyOf(phones);
    }

    static Identity of(Response response) {
        Map<String, Answer> answers = response.answers().byQuestion();
        List<String> named = words(answers, "_name", "_partner");
        List<String> others = words(answers, "_other_names").stream()
                .flatMap(all -> Arrays.stream(all.split("[;\\n]")))
                .toList();
        boolean somebody = !(response instanceof RosterEntry entry) || entry.isLayPartner();
        return new Identity(
                !(response instanceof ExpressionOfInterest
                        || response instanceof Feedback
                        || response instanceof LeadFeedback),
                evened(words(answers, "_email"), others, true, Writings::evened),
                somebody ? evened(named, others, false, Writings::evened) : Set.of(),
                evened(words(answers, "_phone"), List.of(), false, Traces::digits),
                response instanceof RosterEntry entry && somebody ? Writings.evened(entry.partner()) : "");
    }

    boolean sharesEmail(Collection<String> wanted) {
        return emails.stream().anyMatch(wanted::contains);
    }

    boolean sharesName(Collection<String> wanted) {
        return names.stream().anyMatch(wanted::contains);
    }

    boolean sharesPhone(Collection<String> wanted) {
        return phones.stream().anyMatch(wanted::contains);
    }

    private static Set<String> evened(
            List<String> texts, List<String> others, boolean addresses, UnaryOperator<String> evening) {
        return Stream.concat(texts.stream(), others.stream().filter(other -> other.contains("@") == addresses))
                .map(evening)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(Map<String, Answer> answers, String... endings) {
        return answers.entrySet().stream()
                .filter(entry -> Arrays.stream(endings).anyMatch(ending -> ends(entry.getKey(), ending)))
                .filter(entry -> entry.getValue() instanceof Answer.Words)
                .map(entry -> ((Answer.Words) entry.getValue()).text())
                .toList();
    }

    private static boolean ends(String question, String ending) {
        return question.endsWith(ending) && question.length() > ending.length();
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
