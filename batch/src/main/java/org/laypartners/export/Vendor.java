package org.laypartners.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows a form tool by its own columns, and what each of those is for. */
final class Vendor {
    private static final Map<String, Role> MICROSOFT = Map.of(
            "id", Role.NUMBER,
            "start time", Role.STARTED,
            "completion time", Role.SUBMITTED,
            "last modified time", Role.MODIFIED,
            "email", Role.ACCOUNT_EMAIL,
            "name", Role.ACCOUNT_NAME,
            "language", Role.DROPPED,
            "total points", Role.DROPPED,
            "quiz feedback", Role.DROPPED);

    private static final Map<String, Role> GOOGLE = Map.of(
            "timestamp", Role.SUBMITTED,
            "email address", Role.ACCOUNT_EMAIL,
            "username", Role.ACCOUNT_EMAIL,
            "score", Role.DROPPED);

    private static final Map<String, Role> TABLE = Map.ofEntries(
            Map.entry("response id", Role.NUMBER),
            Map.entry("submission id", Role.NUMBER),
            Map.entry("submitted", Role.SUBMITTED),
            Map.entry("submitted at", Role.SUBMITTED),
            Map.entry("submitted on", Role.SUBMITTED),
            Map.entry("date submitted", Role.SUBMITTED),
            Map.entry("submission date", Role.SUBMITTED),
            Map.entry("submission time", Role.SUBMITTED));

    /** Addresses, places and devices that tools record by themselves: no use to us, and a risk to people. */
    private static final Set<String> NEVER_KEPT = Set.of(
            "ip",
            "ip address",
            "ipaddr",
            "ipaddress",
            "latitude",
            "longitude",
            "locationlatitude",
            "locationlongitude",
            "upn",
            "user principal name",
            "participant id (upn)",
            "device",
            "device id",
            "deviceid",
            "user agent",
            "browser");

    private Vendor() {}

    static ExportFormat format(List<String> headings) {
        Set<String> folded = new HashSet<>();
        headings.forEach(heading -> folded.add(HeadingText.fold(heading)));
        if (folded.containsAll(List.of("id", "start time", "completion time"))) {
            return ExportFormat.MICROSOFT_FORMS;
        }
        return folded.contains("timestamp") ? ExportFormat.GOOGLE_FORMS : ExportFormat.TABLE;
    }

    static List<Column> columns(ExportFormat format, List<String> headings) {
        Set<Role> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (String heading : headings) {
            Role role = role(format, HeadingText.fold(heading));
            boolean again = role != Role.QUESTION && role != Role.DROPPED && !taken.add(role);
            columns.add(new Column(columns.size(), heading, again ? Role.QUESTION : role));
        }
        return columns;
    }

    private static Role role(ExportFormat format, String heading) {
        if (NEVER_KEPT.contains(heading)) {
            return Role.DROPPED;
        }
        return switch (format) {
            case MICROSOFT_FORMS ->
                heading.startsWith("points - ") || heading.startsWith("feedback - ")
                        ? Role.DROPPED
                        : MICROSOFT.getOrDefault(heading, Role.QUESTION);
            case GOOGLE_FORMS -> GOOGLE.getOrDefault(heading, Role.QUESTION);
            default -> TABLE.getOrDefault(heading, Role.QUESTION);
        };
    }
}
