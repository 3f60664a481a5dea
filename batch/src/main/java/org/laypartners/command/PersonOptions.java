package org.laypartners.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say whom a command is about. Given without a value, each is asked for at the prompt. */
final class PersonOptions {
    @Option(
            names = "--email",
            interactive = true,
            echo = true,
            arity = "0..1",
            prompt = "Email address: ",
            paramLabel = "ADDRESS",
            description = "The person's email address. Give no address to be asked for it, so that it does not stay"
                    + " in the shell's history.")
    private @Nullable String email;

    @Option(
            names = "--person",
            interactive = true,
            echo = true,
            arity = "0..1",
            prompt = "Name or reference: ",
            paramLabel = "NAME",
            description = "The person's whole name, or the reference that the roster and the register use, such as"
                    + " LP-07. Give none to be asked for it.")
    private @Nullable String person;

    /** The person meant. */
    Programme.Who who() {
        String address = email == null ? "" : email.strip();
        String name = person == null ? "" : person.strip();
        if (address.isEmpty() == name.isEmpty()) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "Please say who, with either --email or --person, not both.");
        }
        return address.isEmpty() ? new Programme.Who(name, false) : new Programme.Who(address, true);
    }
}
