package org.laypartners.feed;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Meeting days as a file that any calendar program can open or follow: iCalendar, RFC 5545. */
public final class MeetingCalendar {
    private MeetingCalendar() {}

    /**
     * A meeting has its hours by the clocks of London; without hours it is a whole day. It leaves the time free: people other
     * than the group can follow the calendar too.
     *
     * @param name what a calendar program calls it
     * @param host whose meetings they are, for names that no other calendar uses
     * @return the file's text, with the lines cut as the standard asks
     */
    public static String of(String name, String host, List<Meeting> meetings) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Lay Partners//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        if (meetings.stream().anyMatch(meeting -> meeting.hours().isPresent())) {
            calendar.add(LondonTime.described());
        }
        meetings.stream()
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::id))
                .forEach(meeting -> calendar.add(event(meeting, host)));
        return ContentLines.folded(calendar.toString());
    }

    private static VEvent event(Meeting meeting, String host) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@" + host));
        // The time of the bake would make two bakes of the same pages differ.
        event.add(new DtStamp(meeting.noted().atStartOfDay(ZoneOffset.UTC).toInstant()));
        meeting.hours()
                .ifPresentOrElse(
                        hours -> {
                            event.add(LondonTime.at("DTSTART", meeting.day().atTime(hours.from())));
                            event.add(LondonTime.at("DTEND", meeting.day().atTime(hours.to())));
                        },
                        () -> event.add(new DtStart<>(meeting.day())));
        event.add(new Summary(meeting.title()));
        if (!meeting.place().isEmpty()) {
            event.add(new Location(meeting.place()));
        }
        String says = meeting.hours().isPresent() ? "Read more on its page: " : "Its page says at what time: ";
        event.add(new Description(says + meeting.page()));
        event.add(new Url(meeting.page()));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }
}
