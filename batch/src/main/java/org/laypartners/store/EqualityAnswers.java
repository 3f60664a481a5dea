package org.laypartners.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.laypartners.response.EqualityAnswer;
import org.laypartners.response.Quarter;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the answers to equality monitoring, apart from all else that the store keeps. They go in and come out as counts
 * only; nothing gives one of them back. The counts are true: who may see them is decided elsewhere.
 */
public final class EqualityAnswers {
    private final JdbcTemplate jdbc;
    private final SecureRandom random = new SecureRandom();
    private final EqualityMarks marks;

    public EqualityAnswers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.marks = new EqualityMarks(jdbc, random);
    }

    /**
     * Stores answers in the caller's transaction, each once however often it comes. An answer changed at the tool keeps
     * what it said first, for nothing tells which it was. What is older than {@link #eraseBefore} left is not taken again.
     *
     * @return how many were new, and how many were known; none are replaced or refused here
     */
    public Tally add(List<EqualityArrival> arrivals) {
        List<String> all = marks.of(arrivals);
        Set<String> known = new HashSet<>(marks.known(all));
        Map<String, Quarter> fresh = new LinkedHashMap<>();
        List<EqualityAnswer> answers = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            EqualityAnswer answer = arrivals.get(i).answer();
            if (!marks.isErased(answer.quarter()) && known.add(all.get(i))) {
                fresh.put(all.get(i), answer.quarter());
                answers.add(answer);
            }
        }
        marks.add(fresh);
        Collections.shuffle(answers, random);
        answers.forEach(answer -> insert(answer.quarter().toString(), JsonColumn.choices(answer.choices())));
        return new Tally(answers.size(), 0, arrivals.size() - answers.size(), 0);
    }

    private void insert(String quarter, String answers) {
        int stored = 0;
        while (stored == 0) {
            // The number may be taken; then another is drawn.
            stored = jdbc.update(
                    "insert into equality_answer (id, quarter, answers) values (?, ?, ?) on conflict (id) do nothing",
                    random.nextInt(Integer.MAX_VALUE),
                    quarter,
                    answers);
        }
    }

    /**
     * Writes all answers anew, in random order and under other numbers, so that not even the place of a row on the disk
     * tells when it came. To be called once a file is taken in, in one transaction.
     */
    public void shuffle() {
        List<String[]> all = new ArrayList<>(jdbc.query("select quarter, answers from equality_answer", (row, number) ->
                new String[] {row.getString(1), row.getString(2)}));
        jdbc.update("delete from equality_answer");
        Collections.shuffle(all, random);
        all.forEach(row -> insert(row[0], row[1]));
        marks.rewrite();
    }

    /**
     * Counts the choices that people made, true figures for staff.
     *
     * @param question its id
     * @param first the first quarter, included
     * @param last the last quarter, included
     * @return by choice, in alphabetical order; a choice that nobody made is not there, nor are blanks
     */
    public SortedMap<String, Long> counts(String question, Quarter first, Quarter last) {
        return counts(question, first, last, Map.of());
    }

    /**
     * The same among those who made some other choices too, for example among lay partners now who have a condition.
     *
     * @param among by question id, the choice as the form definition spells it; all of them must have been made
     */
    public SortedMap<String, Long> counts(String question, Quarter first, Quarter last, Map<String, String> among) {
        SortedMap<String, Long> counts = new TreeMap<>();
        jdbc.query(
                "select answers from equality_answer where quarter between ? and ?",
                row -> {
                    Map<String, String> choices = JsonColumn.choices(row.getString(1));
                    if (choices.containsKey(question) && choices.entrySet().containsAll(among.entrySet())) {
                        counts.merge(choices.getOrDefault(question, ""), 1L, Long::sum);
                    }
                },
                first.toString(),
                last.toString());
        return Collections.unmodifiableSortedMap(counts);
    }

    /** How many answers there are of all quarters before this one. */
    public int countBefore(Quarter quarter) {
        Integer count = jdbc.queryForObject(
                "select count(*) from equality_answer where quarter < ?", Integer.class, quarter.toString());
        return count == null ? 0 : count;
    }

    /**
     * Erases the answers of all quarters before this one, for good: an export that repeats them does not bring them back.
     *
     * @return how many were erased
     */
    public int eraseBefore(Quarter quarter) {
        marks.eraseBefore(quarter);
        return jdbc.update("delete from equality_answer where quarter < ?", quarter.toString());
    }
}
