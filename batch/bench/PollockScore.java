import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Scores tables against the clean ones of Pollock, the data loading benchmark of Vitagliano, Hameed, Jiang, Reisener, Wu and
 * Naumann (VLDB 2023). Ten measures a file, each from 0 to 1: loaded at all, then precision, recall and their harmonic mean
 * for the header, the records and the cells. The simple score is the mean of their sums over all files; the weighted score
 * counts each file as often as its kind was found in the wild. Differs from the benchmark's own program in one point:
 * numbers and dates written in two ways are not evened out, which can only lower the score.
 *
 * <p>See {@code batch/bench/README.md} for how to run it.
 */
public final class PollockScore {
    private static final Pattern WEIGHT = Pattern.compile("\"([^\"]+)\"\\s*:\\s*([0-9.eE+-]+)");

    private PollockScore() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Name two folders: Pollock's own, and the one that rows --to wrote.");
            System.exit(2);
        }
        Path pollock = Path.of(arguments[0]);
        Map<String, Double> weights = weights(pollock.resolve("pollock_weights.json"));
        Map<String, Double> scores = new TreeMap<>();
        try (Stream<Path> clean = Files.list(pollock.resolve("polluted_files/clean"))) {
            for (Path file : clean.filter(path -> path.toString().endsWith(".csv")).toList()) {
                String name = file.getFileName().toString();
                scores.put(name, score(file, Path.of(arguments[1]).resolve(name)));
            }
        }
        double simple = scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double all = scores.keySet().stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).sum();
        double weighted = scores.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * weights.getOrDefault(entry.getKey(), 0.0) / all)
                .sum();
        System.out.printf(Locale.UK, "%d files, simple %.3f, weighted %.3f%n", scores.size(), simple, weighted);
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(10)
                .forEach(entry -> System.out.printf(Locale.UK, "%6.3f  %s%n", entry.getValue(), entry.getKey()));
    }

    private static double score(Path clean, Path loaded) throws IOException {
        if (!Files.exists(loaded)) {
            return 0;
        }
        List<List<String>> wanted = rows(clean);
        List<List<String>> found = rows(loaded);
        if (wanted.isEmpty()) {
            return 10;
        }
        return 1
                + agreement(header(wanted), header(found))
                + agreement(records(wanted), records(found))
                + agreement(cells(wanted), cells(found));
    }

    private static List<String> header(List<List<String>> rows) {
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    private static List<String> records(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> String.join("", row)).toList();
    }

    private static List<String> cells(List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** Precision, recall and their harmonic mean, added up. */
    private static double agreement(List<String> wanted, List<String> found) {
        if (wanted.isEmpty()) {
            return 3;
        }
        Map<String, Integer> left = new HashMap<>();
        found.forEach(text -> left.merge(text, 1, Integer::sum));
        double common = 0;
        for (String text : wanted) {
            if (left.merge(text, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        if (common == 0) {
            return 0;
        }
        double precision = common / wanted.size();
        double recall = common / found.size();
        return precision + recall + 2 * precision * recall / (precision + recall);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                rows.add(record.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList());
            }
        }
        return rows;
    }

    private static Map<String, Double> weights(Path file) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        Matcher entries = WEIGHT.matcher(Files.readString(file));
        while (entries.find()) {
            weights.put(entries.group(1), Double.parseDouble(entries.group(2)));
        }
        return weights;
    }
}
