package org.laypartners.form;

/** A form definition cannot be used: says in which file, at which place, and what should stand there. */
public final class FormDefinitionException extends RuntimeException {
    /**
     * @param file the name of the YAML file
     * @param place where in it, for example {@code eoi_email, pattern}; empty for the whole file
     * @param sentence what is wrong, as a plain sentence
     */
    public FormDefinitionException(String file, String place, String sentence) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + sentence);
    }
}
