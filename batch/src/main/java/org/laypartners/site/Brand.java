package org.laypartners.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;

/**
 * The Trust's own look, from the folder {@code templates/brand}: colours and sizes, a logo, and the NHS identity where the
 * settings say that the Trust may use it. The NHS logo and the typeface Frutiger are protected, so nothing in the
 * {@code nhs} folder is ever published without that setting.
 */
public final class Brand {
    private static final String TOKENS = "brand.css";
    private static final String NHS = "nhs/";
    private static final String NHS_LOGO = NHS + "logo.svg";
    private static final String ICON = "images/favicon.svg";
    private static final Pattern PICTURE = Pattern.compile("(nhs/)?[a-z0-9-]+\\.(svg|png)");

    /** For those who edit the styles; readers would only wait for them. */
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    /** The files of the typeface and the weight that each is for. */
    private static final Map<String, String> FONTS =
            Map.of("frutiger-bold.woff2", "bold", "frutiger-roman.woff2", "normal");

    private final Path folder;
    private final boolean nhs;
    private final String logo;
    private final List<String> fonts;
    private final String icon;

    private Brand(Path folder, boolean nhs, String logo, String icon) {
        this.folder = folder;
        this.nhs = nhs;
        this.logo = logo;
        this.icon = icon;
        this.fonts = nhs
                ? FONTS.keySet().stream()
                        .sorted()
                        .filter(name -> Files.isRegularFile(folder.resolve(NHS + name)))
                        .toList()
                : List.of();
    }

    /**
     * What the settings say of it.
     *
     * @throws SiteException in a sentence, where a setting names what is not there or what the Trust may not use
     */
    public static Brand of(SiteFolders folders, Map<String, String> settings) {
        Path folder = folders.templates().resolve("brand");
        boolean nhs = allowed(settings.getOrDefault("nhs.identity", "false"));
        String named = settings.getOrDefault("trust.logo", "");
        Brand brand = new Brand(
                folder,
                nhs,
                named.isEmpty() && nhs ? NHS_LOGO : named,
                Icon.inPage(folders.assets().resolve(ICON)));
        brand.check();
        return brand;
    }

    private static boolean allowed(String text) {
        if (!List.of("true", "false").contains(text)) {
            throw new SiteException("jbake.properties, \"nhs.identity\": true or false was expected.");
        }
        return text.equals("true");
    }

    private void check() {
        if (!Files.isRegularFile(folder.resolve(TOKENS))) {
            throw new SiteException("templates/brand/brand.css is missing: the colours and sizes of the site.");
        }
        if (!logo.isEmpty() && !PICTURE.matcher(logo).matches()) {
            throw new SiteException("jbake.properties, \"trust.logo\": the name of a picture (.svg or .png) in"
                    + " templates/brand was expected, with only small letters, digits and hyphens in it.");
        }
        if (logo.startsWith(NHS) && !nhs) {
            throw new SiteException("jbake.properties, \"trust.logo\": a file of templates/brand/nhs can be used only"
                    + " where nhs.identity=true says that the Trust may.");
        }
        if (!logo.isEmpty() && !Files.isRegularFile(folder.resolve(logo))) {
            throw new SiteException("The logo templates/brand/" + logo + " is missing. jbake.properties asks for it.");
        }
    }

    /**
     * For templates: {@code logo} as a path from the site's root, empty for none; whether there are {@code fonts}; the
     * {@code icon} as an address to write into a page, empty where a page leads to its file.
     */
    public Map<String, Object> model() {
        return Map.of("logo", logo.isEmpty() ? "" : published(), "fonts", !fonts.isEmpty(), "icon", icon);
    }

    /** Writes the tokens before the styles that use them, so that a page asks for one file, and the Trust's own files. */
    void write(Path output) throws IOException {
        Path styles = output.resolve("css/site.css");
        String tokens = Files.readString(folder.resolve(TOKENS), StandardCharsets.UTF_8);
        String whole = tokens + typeface() + Files.readString(styles, StandardCharsets.UTF_8);
        Files.writeString(styles, COMMENT.matcher(whole).replaceAll(""));
        if (!logo.isEmpty()) {
            copy(logo, output.resolve(published()));
        }
        for (String font : fonts) {
            copy(NHS + font, output.resolve("fonts/" + font));
        }
    }

    private String typeface() {
        if (fonts.isEmpty()) {
            return "";
        }
        StringBuilder styles = new StringBuilder();
        fonts.forEach(font -> styles.append("@font-face { font-family: Frutiger; font-weight: ")
                .append(FONTS.get(font))
                .append("; font-display: swap; src: url(\"../fonts/")
                .append(font)
                .append("\") format(\"woff2\") }\n"));
        return styles.append(":root { --font: Frutiger, Arial, sans-serif }\n").toString();
    }

    private String published() {
        return "images/trust-logo" + logo.substring(logo.lastIndexOf('.'));
    }

    private void copy(String name, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(folder.resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
    }
}
