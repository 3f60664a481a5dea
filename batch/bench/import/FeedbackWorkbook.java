import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Makes a workbook of an export that {@code FeedbackExport} made, each cell a text, and each different text once, as Excel
 * and Microsoft Forms write them.
 *
 * <pre>java -cp CLASSPATH batch/bench/import/FeedbackWorkbook.java EXPORT.csv WORKBOOK.xlsx</pre>
 */
final class FeedbackWorkbook {
    private FeedbackWorkbook() {}

    public static void main(String[] words) throws Exception {
        try (Reader text = Files.newBufferedReader(Path.of(words[0]), StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.builder().setReader(text).setFormat(CSVFormat.RFC4180).get();
                SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
                OutputStream out = Files.newOutputStream(Path.of(words[1]))) {
            Sheet sheet = workbook.createSheet("Sheet1");
            for (CSVRecord record : rows) {
                Row row = sheet.createRow((int) record.getRecordNumber() - 1);
                for (int i = 0; i < record.size(); i++) {
                    String cell = record.get(i).replace("\uFEFF", "");
                    if (!cell.isEmpty()) {
                        row.createCell(i).setCellValue(cell);
                    }
                }
            }
            workbook.write(out);
        }
        System.out.println(Files.size(Path.of(words[1])) + " bytes");
    }
}
