package org.laypartners.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.laypartners.export.ExportLimits;

/** What the commands ask of the programme behind them. A {@link CommandException} says in a sentence why it cannot. */
public interface Programme {
    /** Takes in all that is finished in the inbox, then publishes. */
    NightReport nightly(Places places, LocalDate day, Progress progress);

    /** Takes in the files named, wherever they lie; they are copied, not moved. Does not publish. */
    NightReport importFiles(Places places, LocalDate day, List<Path> files, Progress progress);

    /**
     * Takes in rows that nights on other machines give out, until the process is asked to end.
     *
     * @param said hears one sentence for each piece of work
     */
    void work(Places places, Consumer<String> said);

    /** Publishes what is stored. */
    NightReport publish(Places places, LocalDate day, Progress progress);

    /** Bakes the site without any figures into a folder, and gives the number of pages. */
    int bake(Path home, Path folder);

    /**
     * Reads the content as an editor would want it read.
     *
     * @param pages parts of the names of files that are asked for; one that no page has is refused before anything is done
     * @param accept whether the pages' reading scores are from now on what each page is held against
     */
    Reading check(Path home, LocalDate day, List<String> pages, boolean accept);

    /**
     * Writes a page to fill in, as a draft.
     *
     * @return the file written
     */
    Path newPage(Path home, PageKind kind, String title, LocalDate day);

    /**
     * Shows the site on this machine only, and bakes it again when its content changes, until it is closed.
     *
     * @param said hears one sentence for each bake
     */
    Preview serve(Path home, int port, Consumer<String> said);

    /** How much of a file a night reads before it is refused. */
    ExportLimits limits(Path home);

    /** Whether the nights go well, for monitoring. */
    Condition health(Places places);

    /** Sends staff the message about the last night again, and says where it went. */
    List<String> notice(Places places);

    /** What is live, the nights of late, and what waits for a person. */
    List<String> status(Places places);

    /**
     * Erases what has been kept as long as the rules say.
     *
     * @param dryRun whether only to say how much that would be
     * @return one sentence for each kind of thing, with counts only
     */
    List<String> tidy(Places places, LocalDate day, boolean dryRun);

    /**
     * Erases one person, and says what was erased and what a person must still do. Done again after a run that died, it
     * finishes the work.
     *
     * @param publish whether to publish anew, so that the reports hold the person no more
     */
    List<String> forget(Places places, LocalDate day, Who who, boolean publish, Progress progress);

    /**
     * Writes all that is held about one person as a page and as JSON.
     *
     * @param folder is made, for its owner only
     * @param replace whether an earlier answer in that folder may be replaced
     */
    List<String> exportPerson(Places places, LocalDate day, Who who, Path folder, boolean replace);

    /**
     * Switches public site and staff reports back to an earlier release.
     *
     * @param release its name; empty for the one that was live before
     * @return what is live now, and what happens next
     */
    List<String> rollBack(Places places, Optional<String> release);

    /**
     * Puts back a copy of the store, and takes in again what the archive got since it was made.
     *
     * @param backup its name; empty for the newest
     * @return what was done, and what to do next
     */
    List<String> restore(Places places, LocalDate day, Optional<String> backup, boolean publish, Progress progress);

    /**
     * Makes the store anew from the archive.
     *
     * @return what was done, and what could not be
     */
    List<String> rebuild(Places places, LocalDate day, boolean publish, Progress progress);

    /** Names the copies of the store, one in each line. */
    List<String> backups(Places places);

    /**
     * Runs a night on the example exports, in a data folder that is made anew. Nobody is sent a message about it.
     *
     * @throws CommandException where the settings name a store that real nights share
     */
    NightReport demo(Places places, LocalDate day, Progress progress);

    /**
     * Writes an empty table for staff to fill in.
     *
     * @param to the workbook to write, or a folder for it
     * @param replace whether a file that stands there may be replaced
     * @return the file written
     */
    Path template(Path home, TemplateKind kind, Path to, boolean replace);

    /**
     * Where things are.
     *
     * @param home holds site-content, templates, batch/forms and jbake.properties
     * @param data the data folder
     */
    record Places(Path home, Path data) {}

    /**
     * Whom a command is about. Never prints itself.
     *
     * @param text an email address, a whole name, or the reference that the roster uses
     * @param email whether it is an email address
     */
    record Who(String text, boolean email) {
        @Override
        public String toString() {
            return "Who";
        }
    }

    /** What a look over the content found. */
    record Reading(List<Advice> advice, List<Score> scores) {
        public Reading {
            advice = List.copyOf(advice);
            scores = List.copyOf(scores);
        }
    }

    /**
     * A finding in the content.
     *
     * @param error whether it must be mended; the rest is advice
     * @param page its file, for example {@code site-content/role.md}
     * @param text the file, the line and what to do, as one line
     */
    record Advice(boolean error, String page, String text) {}

    /**
     * How hard a page is to read.
     *
     * @param page its file
     * @param grade the Flesch-Kincaid grade
     * @param age the reading age in years
     * @param accepted the grade it is held against; empty for a new page
     */
    record Score(String page, double grade, double age, Optional<Double> accepted) {}

    /**
     * How things stand.
     *
     * @param text one line
     */
    record Condition(boolean good, String text) {}

    /** A site being shown. */
    interface Preview extends AutoCloseable {
        String address();

        @Override
        void close();
    }
}
