package org.laypartners.feed;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * The clocks of London for a calendar, since 1996: forward on the last Sunday of March, back on that of October, both at 1 in
 * the morning by Greenwich. Written out here, for the library would ask another host for it.
 */
final class LondonTime {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final ZoneOffset WINTER = ZoneOffset.UTC;
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);

    private LondonTime() {}

    /**
     * A time as these clocks show it. It is written out here, for the library would first make rules of its own for the zone,
     * which took a twentieth of a small site's bake.
     *
     * @param property DTSTART or DTEND
     */
    static Property at(String property, LocalDateTime time) {
        ParameterList zone = new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(ZONE.getId())));
        return new XProperty(property, zone, LOCAL.format(time));
    }

    static VTimeZone described() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ZONE.getId()));
        zone.add(clocks(new Daylight(), LocalDateTime.of(1996, 3, 31, 1, 0), 3, WINTER, SUMMER, "BST"));
        zone.add(clocks(new Standard(), LocalDateTime.of(1996, 10, 27, 2, 0), 10, SUMMER, WINTER, "GMT"));
        return zone;
    }

    private static Observance clocks(
            Observance observance, LocalDateTime first, int month, ZoneOffset before, ZoneOffset after, String name) {
        observance.add(new DtStart<>(first));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(name));
        return observance;
    }
}
