package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the reports on what people say, worked out again from the examples with plain SQL. */
class ReportedViewsTest {
    private static final String YEAR = "day between '2025-10-07' and '2026-10-06'";

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
    void ratingsOfEachStatement() throws Exception {
        for (var kind :
                Map.of("commitments", "c", "principles", "p", "difference", "d").entrySet()) {
            assertThat(night.report(
                            "scorecard-" + kind.getKey(),
                            "Answers",
                            "1 Strongly disagree",
                            "2 Disagree",
                            "3 Neither",
                            "4 Agree",
                            "5 Strongly agree",
                            "Percent agree",
                            "Mean"))
                    .isNotEmpty()
                    .isEqualTo(night.sql("""
                            select count(*), sum(level = 1), sum(level = 2), sum(level = 3), sum(level = 4), sum(level = 5),
                                cast(round(sum(level >= 4) * 100.0 / count(*)) as integer),
                                printf('%%.1f', avg(level) + 1e-9)
                            from rated where statement glob '%s[0-9]*' and %s group by statement order by statement""".formatted(kind.getValue(), YEAR)));
        }
    }

    @Test
    void middleAnswers() throws Exception {
        assertThat(night.report("scorecard-commitments", "Middle answer")).isEqualTo(night.sql("""
                        select level from (select statement, level,
                            row_number() over (partition by statement order by level) as place,
                            count(*) over (partition by statement) as size
                            from rated where statement glob 'c[0-9]*' and %s)
                        where place = (size + 1) / 2 order by statement""".formatted(YEAR)));
    }

    @Test
    void bothSidesAndTheGap() throws Exception {
        assertThat(night.report("scorecard-both-sides", "Lay partners' answers", "Project leads", "Leads' mean", "Gap"))
                .hasSize(10)
                .isEqualTo(night.sql("""
                        select p.answers, l.leads, printf('%%.1f', l.mean + 1e-9), printf('%%.1f', (floor(p.mean * 10 + 0.5) - floor(l.mean * 10 + 0.5)) / 10)
                        from (select statement, count(*) as answers, avg(level) as mean from rated where %s
                              group by statement) p
                        join (select statement, count(*) as leads, avg(level) as mean from lead group by statement) l
                          using (statement)
                        order by statement""".formatted(YEAR)));
    }

    @Test
    void gapsProjectByProject() throws Exception {
        assertThat(night.report(
                        "scorecard-gaps", "Project", "Answers", "Lay partners' mean", "The lead's own answer", "Gap"))
                .hasSizeGreaterThan(60)
                .isEqualTo(night.sql("""
                        select p.project, p.answers, case when p.answers < 5 then '' else printf('%%.1f', p.mean + 1e-9) end,
                            printf('%%.1f', l.level),
                            case when p.answers < 5 then '' else printf('%%.1f', floor(p.mean * 10 + 0.5) / 10 - l.level) end
                        from (select project, statement, count(*) as answers, avg(level) as mean from rated
                              where %s and statement glob 'c[0-9]*' group by project, statement) p
                        join lead l using (project, statement)
                        order by p.project, p.statement""".formatted(YEAR)));
        assertThat(night.report("scorecard-gaps", "Gap", "Worth a talk"))
                .allSatisfy(row -> assertThat(row.get(1).isEmpty())
                        .isEqualTo(row.get(0).isEmpty() || Math.abs(Double.parseDouble(row.get(0))) < 1));
    }

    @Test
    void agreementQuarterByQuarter() throws Exception {
        String[][] quarters = {
            {"October to December 2025", "2025-10-01", "2025-12-31"},
            {"January to March 2026", "2026-01-01", "2026-03-31"},
            {"April to June 2026", "2026-04-01", "2026-06-30"},
            {"July to September 2026", "2026-07-01", "2026-09-30"}
        };
        for (String[] quarter : quarters) {
            assertThat(night.report("scorecard-trend", "Percent agree, " + quarter[0], "Answers, " + quarter[0]))
                    .hasSize(20)
                    .isEqualTo(night.sql("""
                            select cast(round(sum(level >= 4) * 100.0 / count(*)) as integer), count(*) from rated
                            where day between '%s' and '%s' group by statement
                            order by case substr(statement, 1, 1) when 'c' then 1 when 'p' then 2 else 3 end, statement""".formatted(quarter[1], quarter[2])));
        }
    }

    @Test
    void ukStandards() throws Exception {
        Map<String, String> standards = Map.of(
                "Working together", "'c01','c02','c07','p01','p02','p03'",
                "Communications", "'c03','c05','c06'",
                "Support and learning", "'c04'",
                "Governance", "'c08','p07'",
                "Impact", "'c09','p06','p08','d01'",
                "Inclusive opportunities", "'c10','p04','p05'");

        assertThat(night.report("scorecard-uk-standards", "Standard")).hasSize(6);
        for (List<String> row :
                night.report("scorecard-uk-standards", "Standard", "Answers", "Agree", "Percent agree")) {
            assertThat(List.of(row.subList(1, 4))).isEqualTo(night.sql("""
                            select count(*), sum(level >= 4), cast(round(sum(level >= 4) * 100.0 / count(*)) as integer)
                            from rated where %s and statement in (%s)""".formatted(YEAR, standards.get(row.get(0)))));
        }
    }

    @Test
    void besideTheNationalSurvey() throws Exception {
        assertThat(night.report("scorecard-nihr", "Our answers", "Our percent", "NIHR percent"))
                .isEqualTo(night.sql("""
                        select count(*), cast(round(sum(level >= 4) * 100.0 / count(*)) as integer), 79 from rated
                        where statement = 'd02' and %1$s
                        union all
                        select count(*), cast(round(sum(level >= 4) * 100.0 / count(*)) as integer), 63 from rated
                        where statement = 'd01' and %1$s
                        union all
                        select count(*), cast(round(sum(level = 3) * 100.0 / count(*)) as integer), 19 from rated
                        where statement = 'd01' and %1$s""".formatted(YEAR)));
    }

    @Test
    void answersByProjectAndQuestion() throws Exception {
        assertThat(night.report("feedback-projects", "Project", "Answers", "Last sent on"))
                .isEqualTo(night.sql("""
                        select answers ->> '$.fb_project' as project, count(*), max(date(submitted)) from response
                        where kind = 'Feedback' group by project order by project"""));
        assertThat(night.report("feedback-questions", "Answers")).isEqualTo(night.sql("""
                        select count(*) from written where question = 'fb_q_best' union all
                        select count(*) from written where question = 'fb_q_better' union all
                        select count(*) from written where question = 'fb_q_difference' union all
                        select count(*) from written"""));
        assertThat(night.report("feedback-all-answers", "Answer"))
                .hasSize(Integer.parseInt(
                        night.sql("select count(*) from written").get(0).get(0)));
    }

    @Test
    void wordsPeopleUseMost() throws Exception {
        List<List<String>> words = night.report("feedback-words", "Word", "Answers");

        assertThat(words).extracting(row -> row.get(0)).doesNotContain("the", "what", "who", "and");
        for (String word : List.of("chang", "evening", "map", "letter")) {
            assertThat(words).anySatisfy(row -> {
                assertThat(row.get(0)).startsWith(word);
                assertThat(row.get(1))
                        .isEqualTo(sql(
                                "select count(*) from written where ' ' || lower(words) glob '*[^a-z]" + word + "*'"));
            });
        }
    }

    private static String sql(String query) throws SQLException {
        return night.sql(query).get(0).get(0);
    }

    @Test
    void peopleInTheRoom() throws Exception {
        for (var topic : Map.of("age", "eq_age", "sex", "eq_sex", "borough", "eq_borough")
                .entrySet()) {
            for (List<String> row : night.report("in-the-room-" + topic.getKey(), "Who", "Group", "People")) {
                int people = Integer.parseInt(sql("""
                        select count(*) from equality_answer where quarter between '2025 Q4' and '2026 Q3'
                          and answers ->> '$.eq_cohort' = '%s' and answers ->> '$.%s' = '%s'""".formatted(row.get(0), topic.getValue(), row.get(1))));
                String shown = people == 0 ? "0" : people < 8 ? "fewer than 8" : Integer.toString((people + 2) / 5 * 5);
                assertThat(row.get(2)).as(row.get(0) + ", " + row.get(1)).isEqualTo(shown);
            }
        }
    }

    @Test
    void whatPeopleExpectedWouldBe() throws Exception {
        for (List<String> row : night.report(
                "in-the-room-ethnic-group",
                "Who",
                "Group",
                "Expected from the eight boroughs",
                "Expected from our catchment")) {
            int base = Integer.parseInt(sql("""
                    select (count(*) + 2) / 5 * 5 from equality_answer where quarter between '2025 Q4' and '2026 Q3'
                      and answers ->> '$.eq_cohort' = '%s' and answers ->> '$.eq_ethnic19' <> 'Prefer not to say'""".formatted(row.get(0))));
            assertThat(Double.parseDouble(row.get(2)))
                    .as(row.toString())
                    .isEqualTo(Math.round(base * census("NWL8", row.get(1)) * 10) / 10.0);
            double catchment = 0;
            double weights = 0;
            for (CSVRecord borough : rows("catchment.csv")) {
                if (!borough.get("area_code").equals("OTHER")) {
                    double weight = Double.parseDouble(borough.get("share_of_catchment"));
                    weights += weight;
                    catchment += weight * census(borough.get("area_code"), row.get(1));
                }
            }
            assertThat(Double.parseDouble(row.get(3)))
                    .as(row.toString())
                    .isEqualTo(Math.round(base * catchment / weights * 10) / 10.0);
        }
    }

    /** The share of an ethnic group in an area, from the Census's own counts. */
    private static double census(String area, String group) throws IOException {
        return rows("census.csv").stream()
                .filter(row -> row.get("area_code").equals(area)
                        && row.get("topic").equals("ethnic_group_5")
                        && row.get("category").equals(group))
                .mapToDouble(row -> Double.parseDouble(row.get("count")) / Double.parseDouble(row.get("base")))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser rows = CSVParser.parse(
                Path.of("batch/reference", file),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.getRecords();
        }
    }

    @Test
    void whatIsErasedSoon() throws Exception {
        assertThat(night.report("data-quality-retention", "Form", "Months kept", "Erased soon"))
                .contains(List.of("Expression of interest", "12", sql("""
                                select count(*) from response where form = 'expression-of-interest'
                                  and happened_on < date('2026-10-06', '+30 days', '-12 months')""")), List.of("Meeting register", "24", "0"));
    }

    @Test
    void peopleWhoMightFitAPlace() throws Exception {
        assertThat(night.report("expressions-of-interest-open-places", "Project", "People who might fit"))
                .isEqualTo(night.sql("""
                        with place(project, one, other) as (values
                            ('Changing an appointment online', 'Digital services', 'Appointments and letters'),
                            ('Finding your way at St Mary''s', 'Buildings and getting here', 'Equality and inclusion'),
                            ('Interpreters and translated information', 'Equality and inclusion',
                             'Accessible information'))
                        select project, (select count(*) from response r
                            left join noted n on n.name = r.answers ->> '$.eoi_name.words'
                            where r.kind = 'ExpressionOfInterest' and n.active is null and n.paused is null
                              and n.gone is null and n.refused is null
                              and (r.answers ->> '$.eoi_project' = project
                                   or ((r.answers ->> '$.eoi_project' = 'Any' or r.answers ->> '$.eoi_keep')
                                       and exists (select 1 from json_each(r.answers, '$.eoi_interests') i
                                                   where i.value in (one, other)))))
                        from place"""));
    }

    @Test
    void refusalsByQuestion() throws Exception {
        assertThat(night.report("data-quality-refusals", "Column", "Oct 2026"))
                .containsExactlyInAnyOrderElementsOf(night.sql("""
                        select case when column_heading = '' then 'The whole row' else column_heading end, count(*)
                        from (select f.faults ->> ('$[' || heading.key || ']') as column_heading,
                                     f.faults ->> ('$[' || (heading.key + 1) || ']') as code
                              from refused_row r join fault_list f on f.id = r.faults, json_each(f.faults) as heading
                              where heading.key % 4 = 0)
                        group by column_heading, code"""));
    }

    @Test
    void theAnnualReportSaysWhatThePublicSees() throws Exception {
        for (String figure : List.of("commitments", "attendance", "changes", "asked-by-borough")) {
            List<List<String>> rows = night.report("annual-report-" + figure);
            assertThat(rows).isNotEmpty();
        }
        assertThat(night.report("annual-report-changes", "Change", "Projects")).isEqualTo(night.sql("""
                        with kind(number, name) as (values (1, 'Plan changed'), (2, 'Document rewritten'),
                            (3, 'Something stopped'), (4, 'New idea added'))
                        select name, (select count(distinct r.answers ->> '$.pl_project')
                            from response r, json_each(r.answers, '$.pl_change_type') c
                            where r.kind = 'LeadFeedback' and c.value = name
                              and date(r.submitted) between '2025-10-01' and '2026-09-30')
                        from kind order by number"""));
    }
}
