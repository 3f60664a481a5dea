package org.laypartners.form;

/** Stands for a person where only "the same one or another" matters. It cannot be asked who that is. */
public final class Pseudonym {
    private final String person;

    Pseudonym(String person) {
        this.person = person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pseudonym pseudonym && person.equals(pseudonym.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }

    @Override
    public String toString() {
        return "Pseudonym";
    }
}
