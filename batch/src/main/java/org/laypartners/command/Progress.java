package org.laypartners.command;

/** Hears how far long work has come. */
public interface Progress {
    /** A new piece of work starts, for example the name of a file or of a step. */
    void starts(String work);

    /** So many more rows were dealt with. */
    void rows(long more);

    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void starts(String work) {}

        @Override
        public void rows(long more) {}
    };
}
