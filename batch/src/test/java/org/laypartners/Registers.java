package org.laypartners;

/** Meeting registers of a few columns. */
final class Registers {
    static final String HEADINGS = "Meeting reference,Project,Meeting date,Lay partner,Status\n";

    private Registers() {}

    /** A right register of one row. */
    static String of(String meeting) {
        return HEADINGS + meeting + ",Outpatient letters,2026-02-27,LP01,Present\n";
    }
}
