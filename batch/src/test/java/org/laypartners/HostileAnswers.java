package org.laypartners;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Wording;
import org.laypartners.form.AnswerType;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.Forms;
import org.laypartners.form.Question;
import org.laypartners.setting.HomeFolders;

/** Right exports of the real forms, in which people wrote what some program might run. */
final class HostileAnswers {
    /** Each begins as a formula does, in some program. */
    static final List<String> FORMULAS = List.of(
            "=HYPERLINK(\"https://hostile.example\",\"hostile\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1 hostile",
            "\r=1+1 hostile",
            "\n=1+1 hostile",
            "\uFF1D1+1 hostile",
            "\uFF0B1+1 hostile",
            "\uFF0D1+1 hostile",
            "\uFF201+1 hostile",
            "'=1+1 hostile",
            "=1+1\",=2+2,\"hostile");

    /** Pages, templates and front matter; each says "hostile" where it would do its harm. */
    static final List<String> MARKUP = List.of(
            "<script>alert('hostile')</script>",
            "<img src=x onerror=\"alert('hostile')\">",
            "\"><svg onload=\"alert('hostile')\">",
            "</td></table></main><h1>hostile</h1>",
            "<!-- hostile",
            "]]>hostile",
            "[hostile](javascript:alert('hostile'))",
            "${12345*54321} hostile",
            "#{12345*54321} hostile",
            "[=12345*54321] hostile",
            "<#assign hostile=12345*54321>${hostile}",
            "<@hostile/>",
            "</#noparse><#list 1..9 as x>hostile</#list>",
            "---\ntitle: hostile\n---\nhostile",
            "title=hostile\ntype=page\nstatus=published\n~~~~~~\nhostile",
            "{{ hostile }} {% hostile %}",
            "&lt;script&gt;hostile&lt;/script&gt;",
            "\u202Ehostile\u202C \u2028 hostile");

    private static final List<String> COLUMNS_NOBODY_ASKED_FOR =
            List.of("<script>alert('hostile heading')</script>", "=1+1 hostile heading", "${12345*54321}");

    private final Forms forms;

    HostileAnswers() {
        Path home = Path.of("").toAbsolutePath();
        SiteContent content = SiteContent.read(new SiteFolders(home));
        forms = Forms.load(HomeFolders.forms(home), Wording.lists(content));
    }

    /** One row for each text, in which it stands wherever people may write what they like. */
    String acceptable(String form, Collection<String> texts) {
        return export(form, texts, false);
    }

    /** One row for each text, which stands in every cell. */
    String everywhere(String form, Collection<String> texts) {
        return export(form, texts, true);
    }

    private String export(String id, Collection<String> texts, boolean everywhere) {
        FormDefinition form = forms.definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> headings = new ArrayList<>(List.of("Timestamp"));
        form.questions().forEach(question -> headings.add(question.ask()));
        headings.addAll(COLUMNS_NOBODY_ASKED_FOR);
        StringBuilder csv = new StringBuilder(line(headings));
        int number = 0;
        for (String text : texts) {
            List<String> cells = new ArrayList<>();
            cells.add(everywhere ? text : "2026-02-27 09:" + (10 + number++) + ":00");
            form.questions().forEach(question -> cells.add(everywhere ? text : answer(question, text)));
            COLUMNS_NOBODY_ASKED_FOR.forEach(heading -> cells.add(text));
            csv.append(line(cells));
        }
        return csv.toString();
    }

    private static String answer(Question question, String text) {
        if (question.type() == AnswerType.WORDS && question.pattern().isEmpty()) {
            return text;
        }
        String ask = question.ask();
        return switch (question.type()) {
            case ONE ->
                question.options().isEmpty() ? "" : question.options().get(0).text();
            case MANY -> question.options().get(0).text();
            case RATING -> "Agree";
            case YES_NO -> ask.equals("Cancelled") ? "No" : "Yes";
            case DAY -> "2026-02-27";
            case NUMBER -> "5";
            case WORDS -> ask.contains("email") ? "hostile@post.example" : ask.contains("postcode") ? "W2" : "";
        };
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
