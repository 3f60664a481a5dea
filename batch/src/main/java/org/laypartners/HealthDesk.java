package org.laypartners;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.laypartners.command.Programme.Condition;
import org.laypartners.command.Programme.Places;
import org.laypartners.monitoring.Health;
import org.laypartners.release.RunLock;
import org.laypartners.setting.WhatIsSet;

/** Says in one line whether the nights go well. */
final class HealthDesk {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private HealthDesk() {}

    static Condition look(Places places, Instant now) {
        Health health = new Health(places.data());
        Optional<Instant> begun = health.begun();
        if (begun.isPresent() && !RunLock.isHeld(places.data())) {
            return new Condition(
                    false,
                    "The night that began on " + TIME.format(begun.get())
                            + " ended without a word: it was killed, or could not write. The next night goes on with it.");
        }
        Optional<Health.Report> report = health.report();
        if (report.isEmpty()) {
            return new Condition(false, "No night has been noted in " + places.data() + " yet.");
        }
        Duration longest = WhatIsSet.read(places.home()).settings().longestBetweenNights();
        return report.get()
                .trouble(now, longest)
                .map(trouble -> new Condition(false, trouble))
                .orElseGet(() -> new Condition(
                        true,
                        "The last night ended well on "
                                + TIME.format(report.get().last().ended()) + "."));
    }
}
