package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the reports on people and meetings, worked out again from the examples with plain SQL. */
class ReportedNumbersTest {
    private static final String TODAY = "'2026-10-06'";
    private static final String YEAR = "between '2025-10-07' and '2026-10-06'";

    @TempDir
    private static Path folder;

    private static ExampleStore night;

    @BeforeAll
    static void runTheNight() throws SQLException, IOException {
        night = ExampleStore.ofANight(folder.resolve("data"));
    }

    @AfterAll
    static void closeTheStore() throws SQLException {
        night.close();
    }

    @Test
    void peopleByStage() throws Exception {
        assertThat(night.report("expressions-of-interest-stages", "Stage", "People"))
                .isNotEmpty()
                .isEqualTo(night.sql("""
                        with stage(number, name) as (values (0, 'Received'), (1, 'Talked'), (2, 'Induction'),
                            (3, 'Active'), (4, 'Paused'), (5, 'Left'), (6, 'Not taken forward')),
                        dated(person, number, day) as (
                            select name, 1, talked from noted union all select name, 2, induction from noted
                            union all select name, 3, active from noted union all select name, 4, paused from noted
                            union all select name, 5, gone from noted union all select name, 6, refused from noted),
                        last(person, number) as (
                            select a.name, coalesce((select number from dated d where d.person = a.name
                                and d.day is not null order by d.day desc, d.number desc limit 1), 0) from asked a)
                        select s.name, (select count(*) from last l where l.number = s.number)
                        from stage s order by s.number"""));
    }

    @Test
    void whoWaitsAndHowLong() throws Exception {
        assertThat(night.report("expressions-of-interest-waiting", "Name", "Asked on", "Working days since", "Promise"))
                .isNotEmpty()
                .isEqualTo(night.sql("""
                        select name, day, waited, case when waited > 10 then 'Over' else 'In time' end from (
                            select a.name, a.day, (select count(*) from working_day w where w.day > a.day and w.day <= %s)
                                as waited
                            from asked a left join noted n on n.name = a.name
                            where coalesce(n.talked, n.induction, n.active, n.paused, n.gone, n.refused) is null)
                        order by day, name""".formatted(TODAY)));
    }

    @Test
    void howLongTheFirstReplyTakes() throws Exception {
        List<List<String>> replies = night.sql("""
                with first(name, day, reply) as (
                    select a.name, a.day, min(n.talked, coalesce(n.refused, '9999'), coalesce(n.active, '9999'))
                    from asked a join noted n on n.name = a.name),
                waited(days) as (
                    select (select count(*) from working_day w where w.day > f.day and w.day <= f.reply) from first f)
                select count(*), sum(days <= 10), sum(days > 10),
                    (select days from waited order by days limit 1 offset (select (count(*) - 1) / 2 from waited))
                from waited""");
        int waitingTooLong = night.report("expressions-of-interest-waiting", "Promise").stream()
                .mapToInt(row -> row.contains("Over") ? 1 : 0)
                .sum();
        List<String> counts = replies.get(0);

        assertThat(night.report("expressions-of-interest-replies", "Number"))
                .extracting(row -> row.get(0))
                .containsExactly(
                        counts.get(0),
                        counts.get(1),
                        Integer.toString(Integer.parseInt(counts.get(2)) + waitingTooLong),
                        counts.get(3));
    }

    @Test
    void mailMergeListsHoldWhoIsOnTheWay() throws Exception {
        for (String way : List.of("Email", "Phone", "Post", "Text message")) {
            String file = "expressions-of-interest-mail-merge-"
                    + way.toLowerCase(Locale.ROOT).replace(' ', '-');
            assertThat(night.report(file, "Name")).isNotEmpty().isEqualTo(night.sql("""
                            select a.name from asked a left join noted n on n.name = a.name
                            where n.active is null and n.refused is null and n.gone is null and n.paused is null
                              and a.contact = '%s' order by a.day, a.name""".formatted(way)));
        }
    }

    @Test
    void meetingsOfEachPerson() throws Exception {
        assertThat(night.report(
                        "attendance-people",
                        "Lay partner",
                        "Project",
                        "Meetings expected at",
                        "Came to",
                        "Percent",
                        "Missed because of the Trust",
                        "Fair percent",
                        "Commitment"))
                .hasSizeGreaterThan(25)
                .isEqualTo(night.sql("""
                        select partner, project, places, took, took * 100 / places, excused,
                            took * 100 / (places - excused),
                            case when places - excused < 5 then 'Too few to say'
                                 when took * 100 / (places - excused) >= 80 then 'Meets' else 'Below' end
                        from (select partner, project, count(*) as places, sum(came) as took,
                                  sum(not came and trusts) as excused
                              from place where day %s group by project, partner)
                        order by project, partner""".formatted(YEAR)));
    }

    @Test
    void attendanceQuarterByQuarter() throws Exception {
        assertThat(night.report(
                        "attendance-trend",
                        "Places",
                        "Taken",
                        "Percent",
                        "Missed because of the Trust",
                        "Fair percent"))
                .isEqualTo(night.sql("""
                        with quarter(first, last) as (values ('2025-10-01', '2025-12-31'), ('2026-01-01', '2026-03-31'),
                            ('2026-04-01', '2026-06-30'), ('2026-07-01', '2026-09-30'), ('2026-10-01', '2026-12-31'))
                        select count(came), coalesce(sum(came), 0), sum(came) * 100 / count(came),
                            coalesce(sum(not came and trusts), 0),
                            sum(came) * 100 / (count(came) - sum(not came and trusts))
                        from quarter left join place on day between first and last group by first order by first"""));
    }

    @Test
    void howEachPersonsAttendanceChanged() throws Exception {
        assertThat(night.report("attendance-people", "Lay partner", "Project", "Change"))
                .isEqualTo(night.sql("""
                        with half as (
                            select partner, project, day >= '2026-04-07' as late, count(*) - sum(not came and trusts) as places,
                                sum(came) * 100 / (count(*) - sum(not came and trusts)) as fair
                            from place where day %s group by partner, project, late),
                        person as (select distinct partner, project from half),
                        change as (
                            select partner, project,
                                (select fair from half h where h.partner = p.partner and h.project = p.project and late
                                    and places >= 5)
                                - (select fair from half h where h.partner = p.partner and h.project = p.project
                                    and not late and places >= 5) as points
                            from person p)
                        select partner, project, case when points is null then 'Too few to say'
                            when points = 0 then 'No change'
                            else iif(points > 0, 'Up ', 'Down ') || abs(points) || iif(abs(points) = 1, ' point', ' points')
                            end
                        from change order by project, partner""".formatted(YEAR)));
    }

    @Test
    void meetingsOfEachProject() throws Exception {
        assertThat(night.report(
                        "attendance-projects",
                        "Project",
                        "Meetings held",
                        "Meetings cancelled",
                        "Lay partners",
                        "Percent",
                        "Fair percent"))
                .isEqualTo(night.sql("""
                        select project,
                            (select count(distinct meeting) from line l where l.project = p.project and not cancelled
                                and day %1$s),
                            (select count(distinct meeting) from line l where l.project = p.project and cancelled
                                and day %1$s),
                            count(distinct partner), sum(came) * 100 / count(*),
                            sum(came) * 100 / (count(*) - sum(not came and trusts))
                        from place p where day %1$s group by project order by project""".formatted(YEAR)));
    }

    @Test
    void whatTheTrustDid() throws Exception {
        assertThat(night.report(
                        "attendance-trusts-part",
                        "Project",
                        "Cancelled by the Trust",
                        "Papers late",
                        "Papers not written down",
                        "Papers, middle number of working days before",
                        "Had a briefing"))
                .isEqualTo(night.sql("""
                        with meeting as (
                            select distinct meeting, project, day, papers, cancelled, cancelled_by,
                                (select count(*) from working_day w where w.day > papers and w.day <= l.day) as ahead
                            from line l where day %1$s),
                        ranked as (select project, ahead, row_number() over (partition by project order by ahead) as place,
                            count(*) over (partition by project) as size from meeting where not cancelled)
                        select project, sum(cancelled and cancelled_by = 'Trust'),
                            sum(not cancelled and papers is not null and ahead < 5), sum(not cancelled and papers is null),
                            (select ahead from ranked r where r.project = m.project and place = (size + 1) / 2),
                            (select sum(answers ->> '$.briefing_had') || ' of ' || count(*) from response r
                                where r.kind = 'Feedback' and answers ->> '$.fb_project' = m.project
                                and answers ->> '$.briefing_had' is not null and date(submitted) %1$s)
                        from meeting m group by project order by project""".formatted(YEAR)));
    }

    @Test
    void papersThatCameLate() throws Exception {
        assertThat(night.report(
                        "attendance-late-papers", "Project", "Meeting on", "Papers sent on", "Working days before"))
                .hasSizeGreaterThan(20)
                .isEqualTo(night.sql("""
                        select * from (select distinct project, day, papers,
                            (select count(*) from working_day w where w.day > papers and w.day <= l.day) as ahead
                            from line l where day %s and not cancelled) where ahead < 5
                        order by day desc, project""".formatted(YEAR)));
    }
}
