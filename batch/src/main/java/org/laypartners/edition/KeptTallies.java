package org.laypartners.edition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.FeedbackTally;
import org.laypartners.measure.FeedbackTally.About;
import org.laypartners.store.FeedbackTallies;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The tallies of portions of feedback: counted once, and again when something in a portion changes. */
final class KeptTallies {
    private final FeedbackTallies store;
    private final SingletonSupplier<String> madeBy;
    private final Map<Portion, Kept> used = new HashMap<>();
    private final Set<String> usedOnes = new HashSet<>();

    /** @param madeBy stands for all that decides how answers are counted: the program and the form definitions; asked once */
    KeptTallies(FeedbackTallies store, Supplier<String> madeBy) {
        this.store = store;
        this.madeBy = SingletonSupplier.of(madeBy);
    }

    /**
     * What a portion adds up to.
     *
     * @param counted of what may be counted for the public
     * @param said of all answers, for staff
     */
    record Kept(AnswerTally counted, FeedbackTally said) {}

    /** The same as JSON has it. */
    private record Saved(AnswerTally.Counts counted, List<Said> said) {
        /** What is missing, or null, is a fault of what was kept. */
        Saved {
            Objects.requireNonNull(counted);
            Objects.requireNonNull(said);
        }

        Kept kept() {
            Map<About, AnswerTally> tallies = new HashMap<>();
            said.forEach(each -> tallies.put(new About(each.project, each.quarter), AnswerTally.of(each.counts)));
            return new Kept(AnswerTally.of(counted), FeedbackTally.of(tallies));
        }

        static Saved of(Kept kept) {
            return new Saved(
                    kept.counted.counts(),
                    kept.said.tallies().entrySet().stream()
                            .map(each -> new Said(
                                    each.getKey().project(),
                                    each.getKey().quarter(),
                                    each.getValue().counts()))
                            // The same answers give the same text.
                            .sorted(Comparator.comparing(Said::project).thenComparing(Said::quarter))
                            .toList());
        }
    }

    private record Said(String project, String quarter, AnswerTally.Counts counts) {
        Said {
            Objects.requireNonNull(project);
            Objects.requireNonNull(quarter);
            Objects.requireNonNull(counts);
        }
    }

    /**
     * What some portions add up to. There may be hundreds, so their sum is kept too.
     *
     * @param newestFirst at least one
     * @param count counts one, where that was not done yet
     */
    Kept of(List<Portion> newestFirst, Function<Portion, Kept> count) {
        Portion all = newestFirst.size() == 1 ? newestFirst.get(0) : Portion.together(newestFirst);
        Optional<Kept> known = Optional.ofNullable(used.get(all));
        if (known.isPresent()) {
            return known.get();
        }
        newestFirst.forEach(each -> usedOnes.add(madeFrom(each)));
        Kept kept = newestFirst.size() == 1 ? read(all, count) : read(all, sum -> sum(newestFirst, count));
        used.put(all, kept);
        return kept;
    }

    /** One by one, for each may be megabytes. */
    private Kept sum(List<Portion> portions, Function<Portion, Kept> count) {
        AnswerTally.Sum counted = new AnswerTally.Sum();
        FeedbackTally.Sum said = new FeedbackTally.Sum();
        for (Portion portion : portions) {
            Kept one = read(portion, count);
            counted.add(one.counted);
            said.add(one.said);
        }
        return new Kept(counted.tally(), said.tally());
    }

    private Kept read(Portion portion, Function<Portion, Kept> count) {
        String madeFrom = madeFrom(portion);
        usedOnes.add(madeFrom);
        return find(portion, madeFrom).orElseGet(() -> keep(portion, madeFrom, count.apply(portion)));
    }

    /** Forgets those that nobody asked for. */
    void forgetOthers() {
        store.keepOnly(usedOnes);
    }

    private Optional<Kept> find(Portion portion, String madeFrom) {
        return store.find(portion.days().first(), portion.days().last(), madeFrom)
                .flatMap(KeptTallies::read);
    }

    private static Optional<Kept> read(String json) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(json, Saved.class))
                    .map(Saved::kept);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private Kept keep(Portion portion, String madeFrom, Kept counted) {
        store.keep(
                portion.days().first(),
                portion.days().last(),
                madeFrom,
                JsonMapper.shared().writeValueAsString(Saved.of(counted)));
        return counted;
    }

    private String madeFrom(Portion portion) {
        return DigestUtils.sha256Hex(madeBy.obtain() + "\n" + portion.print());
    }
}
