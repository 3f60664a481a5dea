import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laypartners.crash.FaultPoints.Fault;
import org.laypartners.crash.Setting;
import org.laypartners.crash.Trial;

/** Disturbs a night at hundreds of points, each time from the start. See README.md beside it. */
class CrashBench {
    public static void main(String[] words) throws Exception {
        int kills = words.length > 0 ? Integer.parseInt(words[0]) : 200;
        int errors = words.length > 1 ? Integer.parseInt(words[1]) : 200;
        Path folder = Files.createTempDirectory("crash");
        List<Trial> all = new ArrayList<>();
        try (Setting setting = new Setting(folder)) {
            Map<String, Integer> kinds = new TreeMap<>();
            setting.points().forEach(point -> kinds.merge(point.substring(0, point.indexOf(' ')), 1, Integer::sum));
            System.out.println("Points in a night: " + setting.points().size() + " " + kinds);
            all.addAll(setting.tryAll(setting.chosen(kills), Fault.KILL, CrashBench::tell));
            all.addAll(setting.tryAll(setting.chosen(errors / 2), Fault.FAIL_ONCE, CrashBench::tell));
            all.addAll(setting.tryAll(setting.chosen(errors - errors / 2), Fault.FAIL_FROM, CrashBench::tell));
            List<Integer> named = Arrays.stream(words).skip(2).map(Integer::valueOf).toList();
            for (Fault fault : List.of(Fault.KILL, Fault.FAIL_ONCE, Fault.FAIL_FROM)) {
                all.addAll(setting.tryAll(named, fault, CrashBench::tell));
            }
        }
        for (Fault fault : Fault.values()) {
            List<Trial> some = all.stream().filter(trial -> trial.fault() == fault).toList();
            if (!some.isEmpty()) {
                long wrong = some.stream().filter(trial -> !trial.wrong().isEmpty()).count();
                long well = some.stream().filter(trial -> trial.exit() == 0).count();
                System.out.printf("%s: %d points, %d wrong, %d nights that ended well all the same%n", fault, some.size(), wrong, well);
            }
        }
    }

    private static void tell(Trial trial) {
        System.out.printf("%s %d exit %d %s%s%n", trial.fault(), trial.number(), trial.exit(), trial.point(),
                trial.wrong().isEmpty() ? "" : " WRONG: " + trial.wrong());
    }
}
