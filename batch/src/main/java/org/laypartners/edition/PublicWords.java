package org.laypartners.edition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laypartners.quotation.Offer.Place;
import org.laypartners.quotation.PublicQuotation;
import org.laypartners.quotation.ShapingPoints;
import org.laypartners.response.LeadFeedback;
import org.laypartners.site.Said;
import org.laypartners.site.Shaped;
import org.laypartners.site.YouSaid;

/** Lays approved words out for the public pages. */
final class PublicWords {
    private PublicWords() {}

    /**
     * Lay partners' words by question, in the order of the form. Not by project: two people work on each, so a project would
     * say whose words they are.
     */
    static List<Said> partners(List<PublicQuotation> approved, Map<String, String> questions) {
        return questions.entrySet().stream()
                .map(question -> new Said(
                        question.getValue(),
                        at(approved, Place.PARTNERS_WORDS).stream()
                                .filter(quotation -> quotation.question().equals(question.getKey()))
                                .map(PublicQuotation::words)
                                // Said twice, the same words would count the people who said them.
                                .distinct()
                                .toList()))
                .filter(said -> !said.words().isEmpty())
                .toList();
    }

    /** What projects did about what lay partners said, where both are approved, in the order of the projects' titles. */
    static List<YouSaid> projects(List<PublicQuotation> approved, List<LeadFeedback> leads) {
        Map<String, Map<String, String>> byAnswer = at(approved, Place.YOU_SAID_WE_DID).stream()
                .collect(Collectors.groupingBy(
                        PublicQuotation::answer,
                        LinkedHashMap::new,
                        Collectors.toMap(PublicQuotation::question, PublicQuotation::words)));
        return leads.stream()
                .map(lead -> youSaid(lead, byAnswer.getOrDefault(PublicQuotation.answerOf(lead), Map.of())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(YouSaid::project).thenComparing(YouSaid::said))
                .toList();
    }

    /** How lay partners shaped each project, in the order of the projects' titles; a lead's answers stay together. */
    static List<Shaped> shaped(List<PublicQuotation> approved) {
        Map<String, Map<String, Map<String, String>>> byProject = at(approved, Place.HOW_SHAPED).stream()
                .collect(Collectors.groupingBy(
                        PublicQuotation::project,
                        TreeMap::new,
                        Collectors.groupingBy(
                                PublicQuotation::answer,
                                TreeMap::new,
                                Collectors.toMap(PublicQuotation::question, PublicQuotation::words))));
        return byProject.entrySet().stream()
                .flatMap(project ->
                        project.getValue().values().stream().map(words -> new Shaped(project.getKey(), inOrder(words))))
                .toList();
    }

    private static Map<String, String> inOrder(Map<String, String> words) {
        Map<String, String> points = new LinkedHashMap<>();
        ShapingPoints.all().forEach((question, point) -> {
            if (words.containsKey(question)) {
                points.put(point, words.getOrDefault(question, ""));
            }
        });
        return points;
    }

    private static Optional<YouSaid> youSaid(LeadFeedback lead, Map<String, String> words) {
        String said = words.getOrDefault("pl_you_said", "");
        String did = words.getOrDefault("pl_we_did", "");
        if (said.isEmpty() || did.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new YouSaid(
                lead.project(),
                said,
                did,
                lead.answers().choice("pl_status").orElse(""),
                lead.answers().day("pl_by_when"),
                words.getOrDefault("pl_not_possible_why", "")));
    }

    private static List<PublicQuotation> at(List<PublicQuotation> approved, Place place) {
        return approved.stream().filter(one -> one.place() == place).toList();
    }
}
