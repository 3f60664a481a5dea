package org.laypartners.erasure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.personal.Writings;
import org.laypartners.response.Answer;
import org.laypartners.response.Response;

/**
 * Somebody who asks for their data or to be erased: the addresses, names, references and phone numbers that belong
 * together. A name that somebody else gave too proves nothing, so it is kept apart.
 */
final class Person {
    private final Set<String> emails;
    private final Set<String> names;
    private final Set<String> shared;
    private final Traces traces;

    private Person(Set<String> emails, Set<String> names, Set<String> shared, Set<String> phones) {
        this.emails = emails;
        this.names = names;
        this.shared = shared;
        this.traces = new Traces(emails, names, phones);
    }

    static Person ofEmail(String email, Collection<Identity> all) {
        return grown(Set.of(Writings.evened(email)), Set.of(), Set.of(), all);
    }

    /**
     * Somebody known by a whole name or a reference.
     *
     * @throws UnclearPersonException if people with different addresses gave that name
     */
    static Person ofName(String text, Collection<Identity> all) {
        String name = Writings.evened(text);
        List<Identity> lines =
                all.stream().filter(each -> each.reference().equals(name)).toList();
        Set<String> emails = new HashSet<>();
        lines.forEach(line -> emails.addAll(line.emails()));
        if (!addTheOnly(Set.of(name), emails, all)) {
            throw new UnclearPersonException(
                    "More than one person goes by that name. Please give the email address of the"
                            + " one you mean, with --email.");
        }
        Set<String> called = new HashSet<>();
        lines.forEach(line -> called.addAll(line.names()));
        called.removeIf(each -> references(each, all) > 1);
        called.add(name);
        Set<String> theirs = new HashSet<>(emails);
        if (addTheOnly(called, theirs, all)) {
            emails.addAll(theirs);
        }
        return grown(emails, Set.of(name), emails.isEmpty() ? withoutAddress(called, all) : Set.of(), all);
    }

    /**
     * Who wrote to us under one of the names and gave no address: by telephone or by post only.
     *
     * @throws UnclearPersonException if they gave different telephone numbers
     */
    private static Set<Identity> withoutAddress(Set<String> names, Collection<Identity> all) {
        Set<Identity> writers = all.stream()
                .filter(each -> !each.line() && each.emails().isEmpty() && each.sharesName(names))
                .collect(Collectors.toSet());
        if (writers.stream().map(Identity::phones).distinct().count() > 1) {
            throw new UnclearPersonException("More than one person may go by that name: they gave different telephone"
                    + " numbers, and no email address. Look at the answers under that name, and erase them by hand.");
        }
        return writers;
    }

    /** Adds the addresses of whoever goes by one of the names; false when that may be more than one person. */
    private static boolean addTheOnly(Set<String> names, Set<String> emails, Collection<Identity> all) {
        for (Identity each : all) {
            if (each.sharesName(names) && !each.emails().isEmpty() && !each.sharesEmail(emails)) {
                if (!emails.isEmpty()) {
                    return false;
                }
                emails.addAll(each.emails());
            }
        }
        return true;
    }

    /** How many people the roster tells apart by that name. */
    private static long references(String name, Collection<Identity> all) {
        return all.stream()
                .filter(each -> !each.reference().isEmpty() && each.names().contains(name))
                .map(Identity::reference)
                .distinct()
                .count();
    }

    /** Adds what stands beside what is known, until nothing new does. */
    private static Person grown(
            Set<String> firstEmails, Set<String> firstNames, Set<Identity> own, Collection<Identity> all) {
        Set<String> emails = new HashSet<>(firstEmails);
        Set<String> names = new HashSet<>(firstNames);
        Set<String> phones = new HashSet<>();
        own.forEach(each -> add(each, emails, names, phones));
        Set<String> shared = Set.of();
        int before = -1;
        while (before < emails.size() + names.size() + phones.size()) {
            before = emails.size() + names.size() + phones.size();
            for (Identity each : all) {
                if (each.sharesEmail(emails)) {
                    add(each, emails, names, phones);
                }
            }
            shared = shared(
                    emails,
                    names,
                    phones,
                    all.stream().filter(each -> !own.contains(each)).toList());
            Set<String> theirs = without(names, shared);
            all.stream()
                    .filter(each -> each.line() && each.sharesName(theirs))
                    .forEach(each -> add(each, emails, names, phones));
        }
        Set<String> others = all.stream()
                .filter(each -> !each.line() && !each.emails().isEmpty() && !each.sharesEmail(emails))
                .flatMap(each -> each.phones().stream())
                .collect(Collectors.toSet());
        return new Person(emails, without(names, shared), shared, without(phones, others));
    }

    private static void add(Identity identity, Set<String> emails, Set<String> names, Set<String> phones) {
        emails.addAll(identity.emails());
        if (!identity.line() || !identity.reference().isEmpty()) {
            // What a meeting tool shows may be the name of a telephone, which many people share.
            names.addAll(identity.names());
        }
        phones.addAll(identity.phones());
    }

    /** Names that somebody else wrote to us under, or that the roster gives to several references. */
    private static Set<String> shared(
            Set<String> emails, Set<String> names, Set<String> phones, Collection<Identity> all) {
        Set<String> shared = all.stream()
                .filter(each -> !each.line() && !each.sharesEmail(emails))
                .filter(each -> !each.emails().isEmpty() || !each.sharesPhone(phones))
                .flatMap(each -> each.names().stream())
                .collect(Collectors.toCollection(HashSet::new));
        names.stream().filter(name -> references(name, all) > 1).forEach(shared::add);
        shared.retainAll(names);
        return shared;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }

    /** Whether an address of theirs stands in it, or it is a line about a name that only they go by. */
    boolean isTheirs(Response response) {
        Identity identity = Identity.of(response);
        return identity.sharesEmail(emails)
                || words(response).anyMatch(traces::holdAnAddressOf)
                || identity.sharesName(names);
    }

    /** Whether somebody must decide: it is a line of a register about a name that they and somebody else go by. */
    boolean mayBeTheirs(Response response) {
        Identity identity = Identity.of(response);
        return identity.line() && identity.sharesName(shared) && !isTheirs(response);
    }

    /** By what they are found in other texts. */
    Traces traces() {
        return traces;
    }

    private static Stream<String> words(Response response) {
        return response.answers().byQuestion().values().stream()
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text());
    }

    static List<Identity> identities(Stream<Response> all) {
        return all.map(Identity::of).distinct().toList();
    }
}
