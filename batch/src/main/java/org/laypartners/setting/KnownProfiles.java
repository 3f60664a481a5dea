package org.laypartners.setting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The profiles of this program. A Trust may have others of its own. */
public final class KnownProfiles {
    /** A store that several machines share. */
    public static final String POSTGRES = "postgres";

    /** The import on more than one machine. */
    public static final String CLUSTER = "cluster";

    private static final List<String> ALL = List.of(POSTGRES, CLUSTER);

    private KnownProfiles() {}

    /**
     * Looks through those that were chosen.
     *
     * @throws SettingException if one is nearly one of ours: the shared store would be left aside
     */
    static void refuseMisspelt(Environment environment) {
        Stream.of(environment.getActiveProfiles())
                .filter(profile -> !ALL.contains(profile))
                .forEach(profile -> Meant.by(profile.toLowerCase(Locale.ROOT), ALL.stream())
                        .ifPresent(meant -> {
                            throw new SettingException("There is no profile " + profile + "." + meant);
                        }));
    }
}
