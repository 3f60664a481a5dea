package org.laypartners.setting;

import java.time.Duration;

/** From where to where a setting may be. What is outside would hang a night, or say nothing that is true. */
final class Bounds {
    private static final String ROOT = "The setting lay-partners.";

    private Bounds() {}

    static void from(long least, String setting, long value) {
        if (value < least) {
            throw new SettingException(ROOT + setting + " is a whole number from " + least + ".");
        }
    }

    static void within(long least, long most, String setting, long value) {
        if (value < least || value > most) {
            throw new SettingException(ROOT + setting + " is a whole number from " + least + " to " + most + ".");
        }
    }

    static void share(String setting, double value) {
        // Also what is no number at all.
        if (!(value >= 0 && value <= 1)) {
            throw new SettingException(ROOT + setting + " is a share from 0 to 1.");
        }
    }

    static void notNegative(String setting, Duration value) {
        if (value.isNegative()) {
            throw new SettingException(ROOT + setting + " is a length of time from 0s.");
        }
    }

    static void someTime(String setting, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new SettingException(ROOT + setting + " is a length of time of more than 0s.");
        }
    }
}
