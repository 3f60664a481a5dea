package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.measure.ReplyTimes;
import org.laypartners.measure.Stage;
import org.laypartners.report.Report;
import org.laypartners.report.Section;

/** Who would like to join: how far each has come, who waits, what they need, and where they might fit. */
final class Expressions {
    private final StaffMaterial material;
    private final List<Applicant> everybody;
    private final ReplyTimes replies;
    private final OpenPlaces places;

    Expressions(StaffMaterial material) {
        this.material = material;
        this.everybody =
                Applicant.of(material.told().expressions(), material.told().progress(), material.day());
        this.replies = ReplyTimes.of(everybody, material.replyWithin(), material.day());
        this.places = new OpenPlaces(material.projects(), open(), material.day());
    }

    Report report() {
        String title = "Expressions of interest";
        List<Section> sections = new ArrayList<>();
        Waiting waiting = new Waiting(material, everybody);
        if (everybody.isEmpty()) {
            sections.add(waiting.section());
            sections.add(places.projects());
        } else {
            Pipeline pipeline = new Pipeline(material, everybody, replies);
            sections.add(waiting.section());
            sections.addAll(pipeline.sections());
            sections.add(new Eligibility(open()).section());
            sections.add(new Duplicates(everybody).section());
            sections.add(places.projects());
            sections.add(places.people());
            sections.add(new InTheirWords(everybody).section());
            sections.addAll(new MailMerge(open()).sections());
        }
        return new Report("expressions-of-interest", title, title, sections);
    }

    /** People without a reply for longer than was promised. */
    long overPromise() {
        return everybody.stream()
                .filter(one -> one.waiting(material.day()) > material.replyWithin())
                .count();
    }

    /** In working days; 0 when nobody waits. */
    int longestWait() {
        return everybody.stream()
                .mapToInt(one -> one.waiting(material.day()))
                .max()
                .orElse(0);
    }

    OpenPlaces places() {
        return places;
    }

    /** Those who may still become lay partners. */
    private List<Applicant> open() {
        return everybody.stream().filter(one -> one.stage().isOpen()).toList();
    }

    static Stream<Applicant> at(List<Applicant> people, Stage stage) {
        return people.stream().filter(one -> one.stage() == stage);
    }
}
