package org.laypartners;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The store of a night on the examples, asked with plain SQL, and the files beside the reports of that night. The views take
 * the answers apart, and know the working days; nothing else of the program is used.
 */
final class ExampleStore implements AutoCloseable {
    /** England, from the gov.uk list; those that fall on days of the examples' year. */
    private static final String BANK_HOLIDAYS = "'2025-12-25','2025-12-26','2026-01-01','2026-04-03','2026-04-06',"
            + "'2026-05-04','2026-05-25','2026-08-31'";

    private final Path reports;
    private final Connection store;

    /** Puts a night on the examples into that folder. */
    static ExampleStore ofANight(Path data) throws SQLException, IOException {
        return new ExampleStore(Spent.theDemo(data));
    }

    private ExampleStore(Path data) throws SQLException, IOException {
        this.reports = data.resolve("staff");
        Path copy = Files.copy(data.resolve("store/lay-partners.db"), data.resolve("copy.db"));
        this.store = DriverManager.getConnection("jdbc:sqlite:" + copy);
        run("""
                create temp table working_day as
                with recursive days(day) as (
                    select '2025-09-01' union all select date(day, '+1 day') from days where day < '2026-10-06')
                select day from days
                where strftime('%w', day) not in ('0', '6') and day not in (""" + BANK_HOLIDAYS + ")");
        run("""
                create temp view asked as select
                    answers ->> '$.eoi_name.words' as name, date(submitted) as day,
                    answers ->> '$.eoi_contact_pref' as contact
                from response where kind = 'ExpressionOfInterest'""");
        run("""
                create temp view noted as select
                    answers ->> '$.prg_name.words' as name, answers ->> '$.prg_talked.day' as talked,
                    answers ->> '$.prg_induction.day' as induction, answers ->> '$.prg_active.day' as active,
                    answers ->> '$.prg_paused.day' as paused, answers ->> '$.prg_left.day' as gone,
                    answers ->> '$.prg_not_taken_forward.day' as refused
                from response where kind = 'Progress'""");
        run("""
                create temp table line as select
                    answers ->> '$.reg_meeting.words' as meeting, answers ->> '$.reg_project' as project,
                    answers ->> '$.reg_date.day' as day, answers ->> '$.reg_papers_sent.day' as papers,
                    coalesce(answers ->> '$.reg_cancelled', 0) as cancelled,
                    answers ->> '$.reg_cancelled_by' as cancelled_by,
                    answers ->> '$.reg_partner.words' as partner, coalesce(answers ->> '$.reg_expected', 1) as expected,
                    answers ->> '$.reg_status' as status,
                    cast(answers ->> '$.reg_minutes.number' as real) as minutes,
                    cast(answers ->> '$.reg_planned_minutes.number' as real) as planned,
                    answers ->> '$.reg_apology_reason' as reason
                from response where kind = 'Attendance'""");
        // The report of the online meeting fills in two lines: 90 and 36 of 90 minutes.
        run(
                "update line set status = 'Present', minutes = 90 where meeting = 'CANC-07' and partner = 'Idris Oakshottley'");
        run(
                "update line set status = 'Part', minutes = 36 where meeting = 'CANC-07' and partner = 'Jolanta Vantongeren'");
        run("""
                create temp view place as select *,
                    status = 'Present' or (status = 'Part' and (minutes is null or minutes * 2 >= planned)) as came,
                    coalesce(reason in ('Access not met', 'Short notice'), 0) as trusts
                from line where not cancelled and expected and status is not null and status <> 'Not expected'""");
        run("""
                create temp view rated as select
                    r.response_key as who, date(r.submitted) as day, r.answers ->> '$.fb_project' as project,
                    a.key as statement, a.value as level
                from response r, json_each(r.answers) a where r.kind = 'Feedback' and a.type = 'integer'""");
        run("""
                create temp view lead as select * from (select
                    r.answers ->> '$.pl_project' as project, substr(a.key, 4) as statement,
                    a.value as level,
                    dense_rank() over (partition by r.answers ->> '$.pl_project' order by r.submitted desc) as age
                from response r, json_each(r.answers) a
                where r.kind = 'LeadFeedback' and a.type = 'integer') where age = 1""");
        run("""
                create temp view written as select
                    r.answers ->> '$.fb_project' as project, a.key as question, a.value ->> '$.words' as words
                from response r, json_each(r.answers) a
                where r.kind = 'Feedback' and a.type = 'object' and a.value like '{"words":%'""");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = store.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The rows that a query gives, each cell as text; nulls as blank. */
    List<List<String>> sql(String query) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    String text = found.getString(i);
                    row.add(text == null ? "" : text);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Some columns of a table of the reports, as its CSV has it. */
    List<List<String>> report(String file, String... columns) throws IOException {
        try (Reader in = Files.newBufferedReader(reports.resolve(file + ".csv"), StandardCharsets.UTF_8)) {
            in.skip(1);
            CSVParser rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in);
            return rows.stream()
                    .map(row -> Stream.of(columns).map(row::get).toList())
                    .toList();
        }
    }

    @Override
    public void close() throws SQLException {
        store.close();
    }
}
