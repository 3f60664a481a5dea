package org.laypartners.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.export.Asked;
import org.laypartners.export.ColumnWatch;
import org.laypartners.export.Export;
import org.laypartners.export.Role;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Response;

/** The forms that the night knows. */
public final class Forms {
    private final List<DefinedForm> forms;
    private final Set<String> headings = new HashSet<>();
    /** Of them, those that ask for a date. */
    private final Set<String> days = new HashSet<>();

    private final String fingerprint;

    private Forms(List<DefinedForm> forms, String fingerprint) {
        this.forms = List.copyOf(forms);
        forms.stream().flatMap(form -> form.definition().questions().stream()).forEach(question -> {
            headings.addAll(HeadingMatch.accepted(question));
            headings.add(HeadingMatch.fold(question.id()));
            if (question.type() == AnswerType.DAY) {
                days.addAll(HeadingMatch.accepted(question));
            }
        });
        this.fingerprint = fingerprint;
    }

    /**
     * Reads every {@code .yml} file of a folder.
     *
     * @param lists the choices that definitions name instead of spelling them out: {@code projects}, {@code interests}
     * @throws FormDefinitionException when a definition cannot be used
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static Forms load(Path folder, Map<String, List<Option>> lists) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        List<DefinedForm> forms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try {
            for (Path file : files(folder)) {
                digest.update(Files.readAllBytes(file));
                DefinedForm form = DefinitionReader.read(file, lists);
                if (!ids.add(form.definition().id())) {
                    throw new FormDefinitionException(form.file(), "id", "Another file defines a form with this id.");
                }
                forms.add(form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new TreeMap<>(lists)
                .forEach((name, options) -> digest.update((name + readAs(options)).getBytes(StandardCharsets.UTF_8)));
        return new Forms(forms, Hex.encodeHexString(digest.digest()));
    }

    /** Whether a choice is still offered makes no difference to what an export says. */
    private static List<String> readAs(List<Option> options) {
        return options.stream().map(option -> option.text() + option.also()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a heading is a question that one of the forms asks, under any of its accepted headings or its id. */
    public boolean asks(String heading) {
        return headings.contains(HeadingMatch.fold(heading));
    }

    /** The same for reading files; it sees their dates along, so that {@link #recognise} need not walk them again. */
    public Asked asked() {
        return new Asked() {
            @Override
            public boolean test(String heading) {
                return asks(heading);
            }

            @Override
            public Optional<ColumnWatch> watch(String heading, Role role) {
                boolean mayBeDates = VendorTimes.ROLES.contains(role) || days.contains(HeadingMatch.fold(heading));
                return mayBeDates ? Optional.of(new DateEvidence()) : Optional.empty();
            }
        };
    }

    public List<FormDefinition> definitions() {
        return forms.stream().map(DefinedForm::definition).toList();
    }

    /** The columns of a form of these, in the order of its questions, for a table to fill in by hand. */
    public List<TableColumn> tableColumns(FormDefinition definition) {
        return forms.stream()
                .filter(form -> form.definition().id().equals(definition.id()))
                .flatMap(form -> definition.questions().stream()
                        .map(question -> TableColumn.of(question, form.rulesOf(question))))
                .toList();
    }

    /** What of it may be counted for the public. The same person may ask twice: known by email, else by phone. */
    public Countable<ExpressionOfInterest> countable(ExpressionOfInterest response) {
        String person = response.email()
                .or(response::phone)
                .map(contact -> contact.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                .orElse(response.id().key());
        return Countable.of(response, questions(response), person, ExpressionOfInterest::new);
    }

    /** What of it may be counted for the public. It has no name, so each stands for a person. */
    public Countable<Feedback> countable(Feedback response) {
        return Countable.of(response, questions(response), response.id().key(), Feedback::new);
    }

    /** What of it may be counted for the public: what it tells about things. */
    public Countable<LeadFeedback> countable(LeadFeedback response) {
        return Countable.of(response, questions(response), response.id().key(), LeadFeedback::new);
    }

    /** What of it may be counted for the public. */
    public Countable<Attendance> countable(Attendance line) {
        return Countable.of(line, questions(line), line.partner(), Attendance::new);
    }

    /** The questions of the form that a response came by; none where that form is not defined any more. */
    private List<Question> questions(Response response) {
        return definitions().stream()
                .filter(form -> form.id().equals(response.id().form()))
                .flatMap(form -> form.questions().stream())
                .toList();
    }

    /** Changes whenever a definition or a list of choices does: SHA-256 in hexadecimal. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Holds an export's headings against every form, and learns how it writes dates, for which it walks its rows unless they were seen before.
     *
     * @param fileTime when the file was last written, as the clock on a wall in London showed it; nothing can have been
     *     sent more than a day after it
     */
    public Recognition recognise(Export export, LocalDateTime fileTime) {
        return recognise(export, fileTime, Set.of());
    }

    /**
     * The same for a file that may be a report of a meeting.
     *
     * @param meetings the days of the meetings that the register knows
     */
    public Recognition recognise(Export export, LocalDateTime fileTime, Set<LocalDate> meetings) {
        return new Recogniser(forms, export).recognise(fileTime, meetings);
    }
}
