package org.laypartners.export;

/** What a column is for, as far as the vendor's own shape tells. */
public enum Role {
    /** A question that the form asks. */
    QUESTION,
    /** The vendor's number for the response. */
    NUMBER,
    STARTED,
    SUBMITTED,
    MODIFIED,
    /** The signed-in person's address or name, which the vendor adds by itself. */
    ACCOUNT_EMAIL,
    ACCOUNT_NAME,
    /** Never kept nor shown: internet addresses, places, devices, points of a quiz. */
    DROPPED
}
