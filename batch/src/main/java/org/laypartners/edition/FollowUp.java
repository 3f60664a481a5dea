package org.laypartners.edition;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.measure.Concern;
import org.laypartners.response.Progress;
import org.laypartners.response.ResponseId;
import org.laypartners.response.Told;

/** What staff noted about people and concerns goes when the response goes that it is about. */
final class FollowUp {
    private FollowUp() {}

    static Set<ResponseId> withoutResponse(Told told) {
        Set<String> noted = told.progress().stream().map(Progress::reference).collect(Collectors.toSet());
        if (noted.isEmpty()) {
            return Set.of();
        }
        Set<String> known = Stream.concat(
                        told.expressions().stream().map(Applicant::reference),
                        Stream.concat(told.feedback().stream(), told.concerns().stream())
                                .map(Concern::reference))
                .filter(noted::contains)
                .collect(Collectors.toSet());
        return told.progress().stream()
                .filter(each -> !known.contains(each.reference()))
                .map(Progress::id)
                .collect(Collectors.toSet());
    }
}
