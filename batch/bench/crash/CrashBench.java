import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.laypartners.crash.FaultPoints.Fault;
import org.laypartners.crash.Setting;
import org.laypartners.crash.Trial;

/** Disturbs a night, a restore or a rebuild at hundreds of points, each time from the start. See README.md beside it. */
class CrashBench {
    private static final List<Fault> FAULTS = List.of(Fault.KILL, Fault.FAIL_ONCE, Fault.FAIL_FROM);

    public static void main(String[] words) throws Exception {
        String command = words.length > 0 ? words[0] : "nightly";
        int kills = words.length > 1 ? Integer.parseInt(words[1]) : 200;
        int errors = words.length > 2 ? Integer.parseInt(words[2]) : 200;
        List<String> named = Arrays.stream(words).skip(3).toList();
        List<Trial> all = new ArrayList<>();
        try (Setting night = Setting.ofANight(Files.createTempDirectory("crash"))) {
            Setting setting = command.equals("nightly") ? night : night.then(command);
            Map<String, Integer> kinds = new TreeMap<>();
            setting.points().forEach(point -> kinds.merge(point.substring(0, point.indexOf(' ')), 1, Integer::sum));
            System.out.println("Points in a " + command + ": " + setting.points().size() + " " + kinds);
            all.addAll(setting.tryAll(setting.chosen(kills), Fault.KILL, CrashBench::tell));
            all.addAll(setting.tryAll(setting.chosen(errors / 2), Fault.FAIL_ONCE, CrashBench::tell));
            all.addAll(setting.tryAll(setting.chosen(errors - errors / 2), Fault.FAIL_FROM, CrashBench::tell));
            for (Fault fault : FAULTS) {
                all.addAll(setting.tryAll(points(setting, named), fault, CrashBench::tell));
            }
        }
        FAULTS.forEach(fault -> sum(fault, all.stream().filter(trial -> trial.fault() == fault).toList()));
    }

    /** A number is that point; words are the first, the middle and the last of the points that hold them. */
    private static List<Integer> points(Setting setting, List<String> named) {
        return named.stream()
                .flatMap(name -> name.matches("[0-9]+") ? Stream.of(Integer.valueOf(name)) : some(setting.at(name)))
                .toList();
    }

    private static Stream<Integer> some(List<Integer> points) {
        return points.isEmpty() ? Stream.of() : Stream.of(0, points.size() / 2, points.size() - 1).distinct().map(points::get);
    }

    private static void sum(Fault fault, List<Trial> some) {
        long wrong = some.stream().filter(trial -> !trial.wrong().isEmpty()).count();
        long well = some.stream().filter(trial -> trial.exit() == 0).count();
        System.out.printf("%s: %d points, %d wrong, %d runs that ended well all the same%n", fault, some.size(), wrong, well);
    }

    private static void tell(Trial trial) {
        System.out.printf("%s %d exit %d %s%s%n", trial.fault(), trial.number(), trial.exit(), trial.point(),
                trial.wrong().isEmpty() ? "" : " WRONG: " + trial.wrong());
    }
}
