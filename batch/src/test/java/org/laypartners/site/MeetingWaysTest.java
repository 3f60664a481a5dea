package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteContent;

/** What programs are told of how a group meets is what its page says, and no guess. */
class MeetingWaysTest extends OnASmallSite {
    @Test
    void aPageThatDoesNotSayHowItsGroupMeetsHasMeetingsWithoutAWayOrAPlace() throws Exception {
        String meeting = "stage=running\nsites=St Mary's Hospital\nplaces=2\nfilled=1\nmeetings=2026-12-10\n";
        site.file(
                "jbake.properties",
                Files.readString(home.resolve("jbake.properties")) + "site.host=https://site.example\n");
        site.page("projects/unsaid.md", "project", meeting, "Words.")
                .page("projects/said.md", "project", meeting + "how=In person\n", "Words.");
        StructuredData data = new StructuredData(SiteContent.read(site.folders()));

        assertThat(data.of("projects/unsaid.html"))
                .contains("\"startDate\":\"2026-12-10\"")
                .doesNotContain("eventAttendanceMode", "location");
        assertThat(data.of("projects/said.html")).contains("OfflineEventAttendanceMode", "St Mary's Hospital");
        assertThat(site.bake(PublicPages.NONE, "out"))
                .hasEntrySatisfying(
                        "calendars/unsaid.ics",
                        calendar -> assertThat(calendar)
                                .contains("DTSTART;VALUE=DATE:20261210")
                                .doesNotContain("LOCATION"))
                .hasEntrySatisfying(
                        "calendars/said.ics", calendar -> assertThat(calendar).contains("LOCATION:St Mary's Hospital"));
    }

    @Test
    void theHoursOfAPageAreOnItAndInItsCalendarAndToldToSearchEngines() throws Exception {
        site.file(
                "jbake.properties",
                Files.readString(home.resolve("jbake.properties")) + "site.host=https://site.example\n");
        site.page(
                "projects/said.md",
                "project",
                "stage=running\nsites=St Mary's Hospital\nplaces=2\nfilled=1\nmeetings=2026-06-10\nhours=14:00 to 15:15\n",
                "Words.");

        assertThat(new StructuredData(SiteContent.read(site.folders())).of("projects/said.html"))
                .contains("\"startDate\":\"2026-06-10T14:00+01:00\"", "\"endDate\":\"2026-06-10T15:15+01:00\"");
        assertThat(site.bake(PublicPages.NONE, "out"))
                .hasEntrySatisfying(
                        "calendars/said.ics",
                        calendar -> assertThat(calendar)
                                .contains(
                                        "DTSTART;TZID=Europe/London:20260610T140000",
                                        "DTEND;TZID=Europe/London:20260610T151500"));
    }
}
