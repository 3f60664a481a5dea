package org.laypartners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.durable.DurableFiles;
import org.laypartners.night.Run;
import org.laypartners.night.StoreInFile;
import org.laypartners.night.StorePlace;
import org.laypartners.setting.HomeFolders;

/** Makes the demo's own data folder, with the example exports in its inbox. */
final class DemoDesk {
    /** Marks a folder that the demo made, and so may make anew. */
    private static final String MARK = "this-is-a-demo.txt";

    private final Places places;

    DemoDesk(Places places) {
        this.places = places;
    }

    /** Gives the folder. */
    Path copyExamples() {
        Run.refuseMixedPlaces(places);
        refuseASharedStore();
        try {
            makeAnew(places.data());
            Path inbox = Files.createDirectories(places.data().resolve("inbox"));
            try (Stream<Path> examples = Files.list(HomeFolders.examples(places.home()))) {
                for (Path example : examples.sorted().toList()) {
                    Path copy = inbox.resolve(String.valueOf(example.getFileName()));
                    Files.copy(example, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return places.data();
        } catch (IOException fault) {
            throw new CommandException(
                    ExitCode.FAILED, "The examples could not be copied to " + places.data() + ".", fault);
        }
    }

    /** Invented people would stand among the real ones there, and on the public site after the next night. */
    private void refuseASharedStore() {
        if (!(StorePlace.of(places) instanceof StoreInFile)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The profile postgres or cluster is chosen, and its store is the real one. The demo would put invented"
                            + " people there. Run it without the profile.");
        }
    }

    private static void makeAnew(Path data) throws IOException {
        Path mark = data.resolve(MARK);
        if (Files.exists(data) && !Files.exists(mark)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The folder " + data + " was not made by the demo. Name another with --data.");
        }
        DurableFiles.deleteTree(data);
        Files.createDirectories(data);
        Files.writeString(
                mark, "All people and answers in this folder are invented. The demo makes it anew each time.\n");
    }
}
