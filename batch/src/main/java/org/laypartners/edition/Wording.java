package org.laypartners.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.annual.AnnualReport;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.OwnWords;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.disclosure.Publication;
import org.laypartners.form.Forms;
import org.laypartners.form.Option;
import org.laypartners.job.Desk;
import org.laypartners.markdown.Chapter;
import org.laypartners.markdown.EditorsWords;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.quotation.PublicQuotation;
import org.laypartners.report.Frame;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.site.PublicPages;
import org.laypartners.staff.StaffMaterial;

/** Hands what one package knows to another that must not know it: pages to forms, forms to pages. */
public final class Wording {
    private static final Map<Publication.State, String> FIGURE_STATES = Map.of(
            Publication.State.NEW, "New tonight",
            Publication.State.KEPT, "As it was",
            Publication.State.WITHHELD, "Not shown");

    private Wording() {}

    /** The lists that form definitions refer to by name. */
    public static Map<String, List<Option>> lists(SiteContent content) {
        return Map.of(
                "projects",
                content.projects().stream().map(Wording::option).toList(),
                "interests",
                content.interests().stream().map(Option::of).toList());
    }

    /** What the public pages show beside the words of editors. */
    public static PublicPages pages(List<PublicTable> figures, DisclosureRule rule, Forms forms) {
        FormWording wording = new FormWording(forms);
        return new PublicPages(figures, rule, SmallNumbers.example(rule), wording.toJoin(), PrivacyNotice.of(forms))
                .rating(wording.statements());
    }

    /** The annual report, made from what the public may see and the draft page "annual-report". */
    static Report annualReport(
            SiteContent content, Desk desk, List<PublicTable> tables, List<PublicQuotation> approved) {
        List<Section> next = new ArrayList<>();
        for (Chapter chapter : Chapter.of(content, "annual-report")) {
            next.add(Section.of(
                            "next-" + (next.size() + 1),
                            chapter.heading().isEmpty() ? "What comes next" : chapter.heading(),
                            chapter.paragraphs().toArray(String[]::new))
                    .list(chapter.points().stream()
                            .map(point -> Item.of("", point))
                            .toList()));
        }
        return new AnnualReport(
                        Period.fourClosedQuarters(desk.day()).inWords(),
                        tables,
                        approved,
                        new FormWording(desk.forms()).questions(),
                        next)
                .report();
    }

    /** What staff read about a public figure. */
    static StaffMaterial.FigureNote figureNote(Publication.Note note) {
        return new StaffMaterial.FigureNote(
                note.title(), note.period(), FIGURE_STATES.getOrDefault(note.state(), ""), note.why());
    }

    /** The names of the site and of the Trust, for the staff pages. */
    static Frame frame(SiteContent content, LocalDate day, String packEnding, String madeBy) {
        Map<String, String> settings = content.settings();
        return new Frame(
                settings.getOrDefault("site.name", "Lay Partners"),
                settings.getOrDefault("trust.name", ""),
                day,
                packEnding,
                madeBy);
    }

    static List<Project> projects(SiteContent content) {
        return content.projects().stream()
                .map(page -> new Project(
                        page.id(),
                        page.title(),
                        page.stage(),
                        page.interests(),
                        page.places(),
                        page.filled(),
                        page.closing(),
                        page.meetings(),
                        page.when(),
                        page.how()))
                .toList();
    }

    /** What the site says of itself and of whom to ask. Settings are public by intent, so never a leak. */
    static Collection<String> publicByIntent(SiteContent content) {
        return content.settings().values();
    }

    /** What is nobody's name, though somebody may give it as theirs. */
    static OwnWords own(SiteContent content, SiteFolders folders, Forms forms) {
        FormWording wording = new FormWording(forms);
        return new OwnWords(
                Stream.of(
                                EditorsWords.terms(content),
                                wording.titles().values().stream(),
                                wording.choices().values().stream().flatMap(List::stream))
                        .flatMap(terms -> terms),
                EditorsWords.places(content),
                () -> Stream.concat(EditorsWords.prose(content, folders), wording.questions().values().stream()));
    }

    private static Option option(ProjectPage page) {
        return new Option(
                page.title(),
                Stream.concat(Stream.of(page.id()), page.otherNames().stream())
                        .filter(name -> !name.equals(page.title()))
                        .distinct()
                        .toList(),
                page.canBeJoined());
    }
}
