package org.laypartners.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laypartners.response.Attendance;

/** Works out how often people came, from the lines of registers. */
public final class AttendanceRates {
    /** Absences that are the Trust's doing, not the lay partner's. */
    private static final Set<String> CAUSED_BY_THE_TRUST = Set.of("Access not met", "Short notice");

    private final AttendanceRule rule;

    public AttendanceRates(AttendanceRule rule) {
        this.rule = rule;
    }

    /** By person and project, in the order of project and person. */
    public List<AttendanceRate> byPersonAndProject(Collection<Attendance> lines, Period period) {
        return rates(lines, period, Attendance::project);
    }

    /** By person over all their projects, in the order of persons. */
    public List<AttendanceRate> byPerson(Collection<Attendance> lines, Period period) {
        return rates(lines, period, line -> "");
    }

    private List<AttendanceRate> rates(
            Collection<Attendance> lines, Period period, Function<Attendance, String> project) {
        return lines.stream()
                .filter(line -> period.holds(line.date()))
                .filter(AttendanceRates::eligible)
                .collect(Collectors.groupingBy(
                        project,
                        TreeMap::new,
                        Collectors.groupingBy(Attendance::partner, TreeMap::new, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(group -> group.getValue().entrySet().stream().map(person -> rate(group.getKey(), person)))
                .toList();
    }

    private AttendanceRate rate(String project, Map.Entry<String, List<Attendance>> person) {
        List<Attendance> lines = person.getValue();
        int attended = (int) lines.stream().filter(this::attended).count();
        int excused = (int) lines.stream()
                .filter(line -> !attended(line))
                .filter(line -> line.answers()
                        .choice("reg_apology_reason")
                        .filter(CAUSED_BY_THE_TRUST::contains)
                        .isPresent())
                .count();
        return new AttendanceRate(person.getKey(), project, lines.size(), attended, excused, rule);
    }

    /** Held, and the person was expected. */
    private static boolean eligible(Attendance line) {
        return !line.cancelled()
                && line.expected()
                && line.status()
                        .filter(status -> !status.equals("Not expected"))
                        .isPresent();
    }

    private boolean attended(Attendance line) {
        String status = line.status().orElse("");
        return status.equals("Present") || (status.equals("Part") && longEnough(line));
    }

    /** A part with no minutes noted counts: the register says that the person was there. */
    private boolean longEnough(Attendance line) {
        BigDecimal minutes = line.answers().number("reg_minutes").orElse(BigDecimal.ZERO);
        BigDecimal planned = line.answers().number("reg_planned_minutes").orElse(BigDecimal.ZERO);
        return minutes.signum() == 0
                || minutes.multiply(BigDecimal.valueOf(100))
                                .compareTo(planned.multiply(BigDecimal.valueOf(rule.partCounts())))
                        >= 0;
    }
}
