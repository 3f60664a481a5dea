package org.laypartners.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return eligible(lines, period)
                .collect(Collectors.groupingBy(
                        Attendance::project,
                        TreeMap::new,
                        Collectors.groupingBy(Attendance::partner, TreeMap::new, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(project -> project.getValue().entrySet().stream()
                        .map(person -> rate(person.getKey(), project.getKey(), person.getValue())))
                .toList();
    }

    /** Of all these lines together; the rate says neither whose it is nor for which project. */
    public AttendanceRate overAll(Collection<Attendance> lines, Period period) {
        return rate("", "", eligible(lines, period).toList());
    }

    private AttendanceRate rate(String partner, String project, List<Attendance> lines) {
        int attended = (int) lines.stream().filter(this::attended).count();
        int excused = (int) lines.stream()
                .filter(line -> !attended(line))
                .filter(line -> line.answers()
                        .choice("reg_apology_reason")
                        .filter(CAUSED_BY_THE_TRUST::contains)
                        .isPresent())
                .count();
        return new AttendanceRate(partner, project, lines.size(), attended, excused, rule);
    }

    /** Held in the period, and the person was expected. */
    private static Stream<Attendance> eligible(Collection<Attendance> lines, Period period) {
        return lines.stream().filter(line -> period.holds(line.date())).filter(AttendanceRates::wasExpected);
    }

    private static boolean wasExpected(Attendance line) {
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

    /** A part with no minutes noted counts: the register says that the person was there. None is no part, whatever was planned. */
    private boolean longEnough(Attendance line) {
        Optional<BigDecimal> minutes = line.answers().number("reg_minutes");
        BigDecimal planned = line.answers().number("reg_planned_minutes").orElse(BigDecimal.ZERO);
        return minutes.isEmpty()
                || (minutes.get().signum() > 0
                        && minutes.get()
                                        .multiply(BigDecimal.valueOf(100))
                                        .compareTo(planned.multiply(BigDecimal.valueOf(rule.partCounts())))
                                >= 0);
    }
}
