package org.laypartners;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.laypartners.command.Programme;
import org.laypartners.command.Progress;

/** A night in a process of its own that says how much processor time each stage took; for batch/bench/night. */
final class OneNight implements Progress {
    private static final double NANOSECONDS = 1e9;

    private final Map<String, Double> stages = new LinkedHashMap<>();
    private String stage = "Starting, copying and opening the store";
    private double since = 0;

    public static void main(String[] words) throws IOException {
        OneNight night = new OneNight();
        new LiveProgramme()
                .nightly(new Programme.Places(Path.of(words[0]), Path.of(words[1])), LocalDate.parse(words[2]), night);
        night.starts("");
        night.stages.forEach((stage, seconds) -> System.out.printf("| %s | %.2f |%n", stage, seconds));
        System.out.printf("| All of it, CPU seconds | %.2f |%n", processor());
        System.out.println("| Peak memory, MB | " + peakMemory() + " |");
    }

    @Override
    public void starts(String work) {
        double now = processor();
        stages.merge(stage, now - since, Double::sum);
        since = now;
        stage = work;
    }

    @Override
    public void rows(long more) {}

    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOSECONDS;
    }

    /** As Linux tells it. */
    private static long peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
