package org.laypartners.measure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.form.Countable;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;

/** Feedback as far as it may be counted for the public, over any days that public figures go back to. */
public interface CountedFeedback {
    /** What was sent in these days, both ends included. Made of {@linkplain Countable what may be counted} and nothing else. */
    AnswerTally tally(Period days);

    /** The numbers of as many responses, each once. Reads them, so ask only where a figure is decided about. Close the stream. */
    Stream<ResponseId> ids(Period days);

    /** Some that is at hand. */
    static CountedFeedback of(Collection<Countable<Feedback>> all) {
        return new CountedFeedback() {
            @Override
            public AnswerTally tally(Period days) {
                return AnswerTally.of(in(days));
            }

            @Override
            public Stream<ResponseId> ids(Period days) {
                return in(days).stream().map(Feedback::id);
            }

            private List<Feedback> in(Period days) {
                return all.stream()
                        .map(Countable::response)
                        .filter(one -> days.holds(one.submitted().toLocalDate()))
                        .toList();
            }
        };
    }
}
