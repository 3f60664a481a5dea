package org.laypartners.example;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.FormKind;
import org.laypartners.form.Forms;
import org.laypartners.form.Question;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;

/** Writes the exports of {@code batch/examples/inbox}, the same each time: the forms, three tools, a meeting and its roster, what staff keep, some slips. */
public final class ExampleInbox {
    /** The examples stop here: the demo's day is 6 October 2026. */
    private static final LocalDate LAST_MEETING = LocalDate.of(2026, 9, 30);

    private final SiteContent content;
    private final Forms forms;

    public ExampleInbox(SiteContent content, Forms forms) {
        this.content = content;
        this.forms = forms;
    }

    public void writeTo(Path folder) throws IOException {
        List<String> titles =
                content.projects().stream().map(ProjectPage::title).toList();
        List<String> met = content.projects().stream()
                .filter(project -> project.meetings().stream().anyMatch(date -> date.isBefore(LAST_MEETING)))
                .map(ProjectPage::title)
                .toList();
        Map<String, String> ask = ask(FormKind.FEEDBACK);
        List<String> ratings =
                ask.keySet().stream().filter(id -> id.matches("[cpd][0-9]{2}")).toList();
        ExampleFeedback feedback = new ExampleFeedback(ask, ratings, met);

        workbook(
                folder.resolve("Expression of interest(1-48).xlsx"),
                new ExampleExpressions(ask(FormKind.EXPRESSION_OF_INTEREST), titles, content.interests()).table());
        csv(folder.resolve("Lay partner feedback(1-40).csv"), "\uFEFF", feedback.microsoft(40));
        csv(folder.resolve("How is it going (Responses) - Form responses 1.csv"), "", feedback.google(28));
        Path leads = folder.resolve("Project lead feedback(1-12).csv");
        csv(leads, "\uFEFF", new ExampleLeads(ask(FormKind.LEAD_FEEDBACK), met).microsoft(12));
        csv(
                folder.resolve("Who is where.csv"),
                "\uFEFF",
                new ExampleProgress(
                                ask(FormKind.PROGRESS, "progress"),
                                Exported.read(
                                        forms,
                                        folder.resolve("Expression of interest(1-48).xlsx"),
                                        ExpressionOfInterest.class))
                        .table());
        csv(
                folder.resolve("Words decided.csv"),
                "\uFEFF",
                new ExampleDecisions(
                                ask(FormKind.QUOTE_DECISION),
                                Exported.read(forms, folder.resolve("Lay partner feedback(1-40).csv"), Feedback.class),
                                Exported.read(forms, leads, LeadFeedback.class))
                        .table());
        csv(
                folder.resolve("Equality monitoring(1-45).csv"),
                "\uFEFF",
                new ExampleEquality(form(FormKind.EQUALITY_MONITORING).questions()).microsoft(45));
        csv(folder.resolve("Meeting register 2025-26.csv"), "", register());
        ProjectPage cancer = content.projects().stream()
                .filter(project -> code(project).equals("CANC"))
                .findFirst()
                .orElseThrow();
        ExampleMeeting meeting = new ExampleMeeting(
                cancer.title(), cancer.meetings().stream().sorted().toList().get(6), partners(cancer));
        csv(folder.resolve("Roster of lay partners.csv"), "\uFEFF", meeting.roster(ask(FormKind.ROSTER)));
        Files.writeString(
                folder.resolve("Project group - Attendance report.csv"),
                "\uFEFF" + meeting.teamsReport(),
                StandardCharsets.UTF_16LE);
        csv(
                folder.resolve("Ward 7 tea rota.csv"),
                "",
                new Table(List.of("Week", "Who brings the milk"))
                        .add(Map.of("Week", "1", "Who brings the milk", "Reception"))
                        .add(Map.of("Week", "2", "Who brings the milk", "Pharmacy")));
    }

    private Table register() {
        ExampleRegister register = new ExampleRegister(ask(FormKind.MEETING_REGISTER));
        Table table = register.table();
        for (ProjectPage project : content.projects()) {
            List<LocalDate> dates = project.meetings().stream()
                    .filter(date -> !date.isAfter(LAST_MEETING))
                    .toList();
            register.add(table, project, code(project), dates, partners(project));
        }
        return table;
    }

    /** A project's lay partners: nobody is on two. */
    private List<String> partners(ProjectPage project) {
        List<String> names = InventedPeople.names(120).subList(60, 120);
        int taken = 0;
        for (ProjectPage earlier : content.projects()) {
            if (earlier.id().equals(project.id())) {
                break;
            }
            taken += earlier.filled();
        }
        return names.subList(taken, taken + project.filled());
    }

    private static String code(ProjectPage project) {
        return switch (project.id()) {
            case "after-cancer-treatment" -> "CANC";
            case "food-on-the-wards" -> "FOOD";
            case "going-home" -> "HOME";
            default -> project.id().substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        };
    }

    private FormDefinition form(FormKind kind) {
        return forms.definitions().stream()
                .filter(definition -> definition.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> ask(FormKind kind) {
        return ask(kind, form(kind).id());
    }

    private Map<String, String> ask(FormKind kind, String id) {
        FormDefinition asked = forms.definitions().stream()
                .filter(definition ->
                        definition.kind() == kind && definition.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, String> ask = new LinkedHashMap<>();
        for (Question question : asked.questions()) {
            ask.put(question.id(), question.ask());
        }
        return ask;
    }

    private static void csv(Path file, String mark, Table table) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(mark);
            CSVPrinter printer = CSVFormat.RFC4180.print(writer);
            printer.printRecord(table.headings());
            printer.printRecords(table.rows());
        }
    }

    /** The shape of the live workbook: sheet {@code Sheet1}, table {@code OfficeForms.Table}, times as Excel dates. */
    private static void workbook(Path file, Table table) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Sheet1");
            CellStyle time = book.createCellStyle();
            time.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("m/d/yy h:mm:ss"));
            text(sheet.createRow(0), table.headings());
            for (List<String> cells : table.rows()) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                text(row, cells);
                for (int column = 1; column <= 2; column++) {
                    row.getCell(column).setCellValue(LocalDateTime.parse(cells.get(column), ExampleExpressions.STAMP));
                    row.getCell(column).setCellStyle(time);
                }
            }
            AreaReference area = book.getCreationHelper()
                    .createAreaReference(
                            new CellReference(0, 0),
                            new CellReference(
                                    table.rows().size(), table.headings().size() - 1));
            sheet.createTable(area).setName("OfficeForms.Table");
            book.write(out);
        }
    }

    private static void text(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
