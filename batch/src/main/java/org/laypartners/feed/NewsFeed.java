package org.laypartners.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** What is new, for programs that look for it every day: Atom, RFC 4287. */
public final class NewsFeed {
    /** Programs fetch a feed many times a day and remember what they had, so it need not hold all that ever was new. */
    static final int MOST_ENTRIES = 100;

    private NewsFeed() {}

    /**
     * The newest comes first, and only the {@value #MOST_ENTRIES} newest come. A feed without entries is as old as the epoch,
     * for it has nothing that is new.
     *
     * @param publisher who writes it
     * @param self the address of the feed itself
     * @param site the address of the page that it tells about
     */
    public static String of(String title, String publisher, URI self, URI site, List<Entry> entries) {
        List<Entry> newestFirst = entries.stream()
                .sorted(Comparator.comparing(Entry::changed).reversed().thenComparing(Entry::page))
                .limit(MOST_ENTRIES)
                .toList();
        Feed feed = new Feed("atom_1.0");
        feed.setId(self.toString());
        feed.setTitle(title);
        feed.setUpdated(
                date(newestFirst.stream().findFirst().map(Entry::changed).orElse(LocalDate.EPOCH)));
        Person author = new Person();
        author.setName(publisher);
        feed.setAuthors(List.of(author));
        feed.setAlternateLinks(List.of(link("alternate", site)));
        feed.setOtherLinks(List.of(link("self", self)));
        feed.setEntries(newestFirst.stream().map(NewsFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException("a feed of whole entries can be written", impossible);
        }
    }

    private static com.rometools.rome.feed.atom.Entry entry(Entry told) {
        com.rometools.rome.feed.atom.Entry entry = new com.rometools.rome.feed.atom.Entry();
        entry.setId(told.page().toString());
        entry.setTitle(told.title());
        entry.setUpdated(date(told.changed()));
        entry.setAlternateLinks(List.of(link("alternate", told.page())));
        Content about = new Content();
        about.setType(Content.TEXT);
        about.setValue(told.about());
        entry.setSummary(about);
        return entry;
    }

    private static Link link(String relation, URI to) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(to.toString());
        return link;
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
