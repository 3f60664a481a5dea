package org.laypartners.cluster;

/** How far a range has come. */
enum RangeState {
    /** Its file is begun; it is not given out. */
    WAITING,
    /** Whoever is free may take it. */
    SENT,
    /** A worker reads it. */
    TAKEN,
    /** All its rows are read, and which responses they are is known. */
    READ,
    /** What the file is was noted, and rows may be stored. */
    NOTED,
    /** Its file is not for workers. */
    BACK,
    /** All its rows are stored. */
    DONE,
    /** So many workers failed that nobody tries again tonight. */
    FAILED,
    /** Its night is over. */
    ENDED
}
