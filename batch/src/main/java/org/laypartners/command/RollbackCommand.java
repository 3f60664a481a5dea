package org.laypartners.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.laypartners.command.Programme.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Switches the public site and the staff reports back to an earlier release, both in one step. The"
                + " store is left as it is, and the next night publishes anew. The command status lists the releases.")
final class RollbackCommand extends HoldingsCommand {
    private final Programme programme;

    @Parameters(
            arity = "0..1",
            paramLabel = "RELEASE",
            description =
                    "The release, such as 2026-10-06-1 (default: the one made before the live one; again, the one before that).")
    private Optional<String> release = Optional.empty();

    RollbackCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    List<String> work(Places places, LocalDate day, Progress progress) {
        return programme.rollBack(places, release);
    }
}
