package org.laypartners.export;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows what tools record by themselves about places and devices: no use to us, and a risk to people. */
final class NeverKept {
    private static final Set<String> HEADINGS = Set.of(
            "ip",
            "latitude",
            "longitude",
            "locationlatitude",
            "locationlongitude",
            "location",
            "geolocation",
            "_geolocation",
            "upn",
            "user principal name",
            "participant id (upn)",
            "device",
            "device id",
            "deviceid",
            "device type",
            "user agent",
            "useragent",
            "operating system",
            "browser",
            "phonenumber",
            "simserial",
            "subscriberid",
            "country",
            "country code",
            "region");

    private static final Pattern ENDINGS = Pattern.compile(
            "(?:.*[ _/-])?(?:ip ?_?addr(?:ess)?|ipaddr|_?(?:lat|long)itude|_?altitude|_?precision|useragent|user agent)");

    private NeverKept() {}

    /** @param heading folded */
    static boolean is(String heading) {
        return HEADINGS.contains(heading) || ENDINGS.matcher(heading).matches();
    }
}
