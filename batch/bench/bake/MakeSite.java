import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes one invented site three times over, for this program, Hugo and Eleventy: the real pages of site-content, and as
 * many more projects, news and stories as it takes. The same arguments give the same bytes.
 *
 * <pre>java batch/bench/bake/MakeSite.java PAGES FOLDER</pre>
 *
 * Run it from the project's root. FOLDER must not exist, or hold an earlier such site.
 */
public final class MakeSite {
    private static final List<String> TERMS =
            List.of("co-production", "critical friend", "lay partner", "involvement payment", "pathway", "governance");
    private static final List<String> SITES =
            List.of("St Mary's Hospital", "Hammersmith Hospital", "Charing Cross Hospital", "Western Eye Hospital");
    private static final List<String> TOPICS =
            List.of("Maternity", "Cancer", "Hospital food", "Digital services", "Appointments and letters");
    private static final List<String> WHO = List.of(
            "Lay partners", "The team", "People on the ward", "Two nurses", "The project leader", "Families", "Patients");
    private static final List<String> DID = List.of(
            "read each draft and marked what was hard to follow",
            "asked for a named person to call",
            "wanted to know what a %s is, and why it matters to them",
            "tried the new form on a phone and on paper",
            "met twice in the spring, in person and online",
            "said that the first letter came too late",
            "asked who decides, and wrote the answer down",
            "said that %s must mean more than a name on a list",
            "counted how often a visit was moved, and told the board");
    private static final List<String> SO = List.of(
            "The words are shorter now.",
            "That changed the order of the work.",
            "It took three weeks longer, and it was worth it.",
            "The new page says so at its top.",
            "One idea was dropped, because no one needed it.",
            "The next group will begin from there.");

    private final int wanted;
    private final Path folder;
    private final List<Page> pages = new ArrayList<>();

    private MakeSite(int wanted, Path folder) {
        this.wanted = wanted;
        this.folder = folder;
    }

    /** One page: its name without ending, what stands at its head, and its body in Markdown. */
    private record Page(String name, Map<String, String> head, String body) {
        String type() {
            return head.getOrDefault("type", "page");
        }
    }

    public static void main(String[] words) throws IOException {
        if (words.length != 2) {
            System.err.println("Usage: java batch/bench/bake/MakeSite.java PAGES FOLDER");
            System.exit(2);
        }
        new MakeSite(Integer.parseInt(words[0]), Path.of(words[1])).make();
    }

    private void make() throws IOException {
        readTheRealPages();
        for (int number = 0; pages.size() < wanted; number++) {
            pages.add(invented(number, new Random(number)));
        }
        writeOurs();
        writePeer("hugo", "content", "_index");
        writePeer("eleventy", "content", "index");
        System.out.println("Made " + pages.size() + " pages in " + folder + ".");
    }

    private void readTheRealPages() throws IOException {
        Path content = Path.of("site-content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                int tildes = lines.indexOf("~~~~~~");
                Map<String, String> head = new LinkedHashMap<>();
                for (String line : lines.subList(0, tildes)) {
                    head.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
                }
                String name = content.relativize(file).toString().replaceAll("\\.md$", "");
                pages.add(new Page(name, head, String.join("\n", lines.subList(tildes + 1, lines.size())) + "\n"));
            }
        }
    }

    private Page invented(int number, Random random) {
        // As on the real site, there is more news than there are projects.
        int kind = number % 5;
        String type = kind == 0 ? "project" : kind < 4 ? "newsitem" : "story";
        String place = kind == 0 ? "projects/" : kind < 4 ? "news/" : "stories/";
        Map<String, String> head = new LinkedHashMap<>();
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2100));
        head.put("title", "Better " + any(List.of("letters", "visits", "meals", "calls", "forms"), random) + " " + number);
        head.put("type", type);
        head.put("status", "published");
        head.put("date", day.toString());
        head.put("reviewed", day.toString());
        head.put("review", day.plusYears(1).toString());
        head.put("description", sentence(random).replace("*", ""));
        if (type.equals("project")) {
            project(head, random, number);
        }
        return new Page(place + "page-" + number, head, body(number, random));
    }

    private static void project(Map<String, String> head, Random random, int number) {
        head.put("summary", head.get("description"));
        head.put("stage", any(List.of("open", "running", "finished"), random));
        head.put("sites", any(SITES, random));
        head.put("team", "Team " + number % 40);
        head.put("interests", any(TOPICS, random));
        head.put("places", "6");
        head.put("filled", "2");
        head.put("meetings", "2026-11-17, 2027-01-19, 2027-02-16");
        head.put("when", "Weekday morning");
        head.put("how", "In person, Online meetings");
    }

    private static String body(int number, Random random) {
        StringBuilder body = new StringBuilder("\n" + paragraph(random) + "\n\n");
        for (String heading : List.of("What this is about", "What lay partners did", "What changed", "What comes next")) {
            body.append("## ").append(heading).append("\n\n");
            body.append(paragraph(random)).append("\n\n").append(paragraph(random)).append("\n\n");
            if (random.nextInt(3) == 0) {
                IntStream.range(0, 4).forEach(item -> body.append("- ").append(sentence(random)).append('\n'));
                body.append('\n');
            }
        }
        if (random.nextInt(4) == 0) {
            body.append("| Month | Met | Came |\n| --- | ---: | ---: |\n");
            List.of("May", "June", "July").forEach(month -> body.append("| ").append(month).append(" | 2 | 11 |\n"));
            body.append('\n');
        }
        body.append("Read about [our role](../role.html) or [all projects](../projects.html).");
        if (number > 0) {
            int other = random.nextInt(number);
            String place = other % 5 == 0 ? "projects" : other % 5 < 4 ? "news" : "stories";
            body.append(" See also [an earlier page](../").append(place).append("/page-").append(other).append(".html).");
        }
        return body.append('\n').toString();
    }

    private static String paragraph(Random random) {
        return IntStream.range(0, 3).mapToObj(each -> sentence(random)).collect(Collectors.joining(" "));
    }

    private static String sentence(Random random) {
        String did = any(DID, random).replace("%s", any(TERMS, random));
        String emphasis = random.nextInt(6) == 0 ? "*" + did + "*" : did;
        return any(WHO, random) + " " + emphasis + ". " + any(SO, random);
    }

    private static String any(List<String> those, Random random) {
        return those.get(random.nextInt(those.size()));
    }

    private void writeOurs() throws IOException {
        Path ours = folder.resolve("ours");
        for (String part : List.of("templates", "site-content", "batch/forms", "batch/reference", "jbake.properties")) {
            copy(Path.of(part), ours.resolve(part));
        }
        for (Page page : pages) {
            String head = page.head().entrySet().stream()
                    .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                    .collect(Collectors.joining());
            write(ours.resolve("site-content/" + page.name() + ".md"), head + "~~~~~~\n" + page.body());
        }
    }

    private void writePeer(String peer, String content, String index) throws IOException {
        Path theirs = folder.resolve(peer);
        copy(Path.of("batch/bench/bake", peer), theirs);
        copy(Path.of("templates/assets"), theirs.resolve(peer.equals("hugo") ? "static" : "assets"));
        for (Page page : pages) {
            String head = page.head().entrySet().stream()
                    .filter(line -> !line.getKey().equals("type"))
                    .map(line -> line.getKey() + ": " + (line.getKey().equals("date") ? line.getValue() : quoted(line.getValue())) + "\n")
                    .collect(Collectors.joining());
            String name = page.name().equals("index") ? index : page.name();
            // Hugo takes the address from the file's name, so a section's own page may not share it.
            String address = "url: /" + page.name() + ".html\npermalink: /" + page.name() + ".html\n";
            write(
                    theirs.resolve(content + "/" + name.replace('.', '-') + ".md"),
                    "---\n" + head + "kind_of_page: " + page.type() + "\n" + address + "layout: "
                            + layout(page, peer) + "\n---\n" + page.body());
        }
    }

    private static String layout(Page page, String peer) {
        String list = switch (page.type()) {
            case "projects", "atoz", "pagelist", "project" -> page.type();
            default -> "text";
        };
        return peer.equals("eleventy") ? list + ".njk" : list;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
