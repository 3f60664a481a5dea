package org.laypartners.response;

/**
 * What makes a response the same one when an export repeats it.
 *
 * @param form the id of its form definition, for example {@code feedback}
 * @param key what tells it from the other responses to that form: the vendor's number with the day it was begun (numbers
 *     restart at 1 in each live form), a meeting with a person, or a fingerprint of the row. Holds no answer in clear.
 */
public record ResponseId(String form, String key) {}
