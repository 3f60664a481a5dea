package org.laypartners.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs read, read back by programs of that kind. */
class FeedsTest {
    private static final URI PAGE = URI.create("https://lay-partners.example/projects/going-home.html");
    private static final Meeting MEETING = new Meeting(
            "going-home-2026-10-19",
            "Going home; a meeting, with a comma",
            LocalDate.of(2026, 10, 19),
            Optional.empty(),
            "St Mary's Hospital",
            PAGE,
            LocalDate.of(2026, 11, 17));

    @Test
    void aCalendarProgramReadsEachMeeting() throws IOException, ParserException {
        Calendar read = new CalendarBuilder()
                .build(new StringReader(MeetingCalendar.of("Meetings", "lay-partners.example", List.of(MEETING))));

        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.<VEvent>getComponents("VEVENT")).singleElement().satisfies(event -> {
            assertThat(value(event, "SUMMARY")).isEqualTo(MEETING.title());
            assertThat(value(event, "DTSTART")).isEqualTo("20261019");
            assertThat(value(event, "UID")).isEqualTo("going-home-2026-10-19@lay-partners.example");
            assertThat(value(event, "DESCRIPTION")).isEqualTo("Its page says at what time: " + PAGE);
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        });
    }

    @Test
    void aMeetingWithHoursHasThemByTheClocksOfLondonInSummerAndWinter() throws IOException, ParserException {
        Hours hours = new Hours(LocalTime.of(10, 30), LocalTime.NOON);
        String written = MeetingCalendar.of(
                "Meetings",
                "lay-partners.example",
                Stream.of(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 16))
                        .map(day -> new Meeting(
                                "going-home-" + day, "Going home", day, Optional.of(hours), "", PAGE, MEETING.noted()))
                        .toList());

        Calendar read = new CalendarBuilder().build(new StringReader(written));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(written)
                .contains("DTSTART;TZID=Europe/London:20261019T103000", "DTEND;TZID=Europe/London:20261019T120000")
                .contains("DTSTART;TZID=Europe/London:20261116T103000")
                .contains("DESCRIPTION:Read more on its page: ");
        VTimeZone london = (VTimeZone) read.getComponents("VTIMEZONE").get(0);
        assertThat(london.getTimeZoneId().getValue()).isEqualTo("Europe/London");
        for (int year = 1997; year < 2040; year++) {
            for (Instant at = Instant.parse(year + "-03-20T00:30:00Z");
                    at.isBefore(Instant.parse(year + "-11-05T00:00:00Z"));
                    at = at.plus(Duration.ofDays(1))) {
                ZoneOffset offset = LondonTime.ZONE.getRules().getOffset(at);
                assertThat(offsetTo(london, at)).as("%s", at).isEqualTo(offset);
            }
        }
    }

    @Test
    void hoursReadAsTheNhsWritesThem() {
        assertThat(new Hours(LocalTime.of(10, 30), LocalTime.NOON).inWords()).isEqualTo("10:30am to 12 noon");
        assertThat(new Hours(LocalTime.of(14, 0), LocalTime.of(15, 15)).inWords())
                .isEqualTo("2pm to 3:15pm");
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ZoneOffset offsetTo(VTimeZone zone, Instant at) {
        return zone.getApplicableObservance(at)
                .<TzOffsetTo>getRequiredProperty("TZOFFSETTO")
                .getOffset();
    }

    @Test
    void linesOfACalendarEndAndBreakAsTheStandardAsks() {
        assertThat(MeetingCalendar.of("Meetings of " + "all ".repeat(40), "lay-partners.example", List.of(MEETING))
                        .split("\r\n", -1))
                .allMatch(line -> line.length() <= 75 && !line.contains("\n"));
    }

    /** Of 75 bytes, not characters, and no character is cut: one takes from one to four. */
    @ParameterizedTest
    @ValueSource(strings = {"e", "é", "\u20ac", "\ud83d\ude00", "eé\u20ac\ud83d\ude00"})
    void aLongTitleIsCutBetweenCharacters(String letters) throws IOException, ParserException {
        String title = letters.repeat(120);
        Meeting titled = new Meeting("a", title, MEETING.day(), Optional.empty(), "", PAGE, MEETING.noted());

        String text = MeetingCalendar.of("Meetings", "lay-partners.example", List.of(titled));

        assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
        assertThat(new CalendarBuilder().build(new StringReader(text)).<VEvent>getComponents("VEVENT"))
                .singleElement()
                .satisfies(event -> assertThat(value(event, "SUMMARY")).isEqualTo(title));
    }

    @Test
    void aFeedReaderShowsTheNewestFirst() throws FeedException {
        String written = NewsFeed.of(
                "News & places",
                "A Trust",
                URI.create("https://lay-partners.example/news.xml"),
                URI.create("https://lay-partners.example/news.html"),
                List.of(entry("old", LocalDate.of(2026, 9, 1)), entry("new <b>", LocalDate.of(2026, 11, 1))));

        SyndFeed read = new SyndFeedInput().build(new StringReader(written));

        assertThat(read.getTitle()).isEqualTo("News & places");
        assertThat(read.getEntries()).extracting(one -> one.getTitle()).containsExactly("new <b>", "old");
        assertThat(read.getPublishedDate()).isEqualTo("2026-11-01T00:00:00Z");
    }

    @Test
    void aFeedHoldsTheNewestOnly() throws FeedException {
        LocalDate first = LocalDate.of(2026, 1, 1);
        String written = NewsFeed.of(
                "News",
                "A Trust",
                URI.create("https://lay-partners.example/news.xml"),
                URI.create("https://lay-partners.example/news.html"),
                IntStream.range(0, NewsFeed.MOST_ENTRIES + 3)
                        .mapToObj(day -> entry("day " + day, first.plusDays(day)))
                        .toList());

        SyndFeed read = new SyndFeedInput().build(new StringReader(written));

        assertThat(read.getEntries())
                .hasSize(NewsFeed.MOST_ENTRIES)
                .extracting(one -> one.getTitle())
                .startsWith("day " + (NewsFeed.MOST_ENTRIES + 2))
                .endsWith("day 3");
    }

    @Test
    void aListOfPagesHasEachOnceWithItsDay() {
        String written = Sitemap.of(List.of(entry("b", LocalDate.of(2026, 9, 1)), entry("a", LocalDate.EPOCH)));

        assertThat(Jsoup.parse(written, Parser.xmlParser()).select("url").eachText())
                .containsExactly(PAGE + "?a1970-01-01", PAGE + "?b2026-09-01");
    }

    private static Entry entry(String name, LocalDate changed) {
        return new Entry(URI.create(PAGE + "?" + name.substring(0, 1)), name, "About " + name, changed);
    }

    private static String value(net.fortuna.ical4j.model.Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
