package org.laypartners.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;

/**
 * JBake's settings: the site's own, then JBake's defaults. The machine's own properties, which JBake would add and show
 * to templates, are left out.
 */
final class BakeSettings {
    private BakeSettings() {}

    static DefaultJBakeConfiguration of(SiteFolders folders, Path output) {
        CompositeConfiguration both = new CompositeConfiguration();
        both.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        try (Reader own = Files.newBufferedReader(folders.settings(), StandardCharsets.UTF_8);
                Reader defaults = new InputStreamReader(defaults(), StandardCharsets.UTF_8)) {
            both.addConfiguration(properties(own));
            both.addConfiguration(properties(defaults));
        } catch (IOException | ConfigurationException wrong) {
            throw new SiteException("jbake.properties cannot be read.", wrong);
        }
        DefaultJBakeConfiguration settings =
                new DefaultJBakeConfiguration(folders.home().toAbsolutePath().toFile(), both);
        settings.setContentFolder(folders.content().toAbsolutePath().toFile());
        settings.setTemplateFolder(folders.templates().toAbsolutePath().toFile());
        settings.setAssetFolder(folders.assets().toAbsolutePath().toFile());
        settings.setDestinationFolder(output.toAbsolutePath().toFile());
        return settings;
    }

    private static InputStream defaults() throws IOException {
        InputStream found = ConfigUtil.class.getClassLoader().getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE);
        if (found == null) {
            throw new IOException(ConfigUtil.DEFAULT_CONFIG_FILE + " is missing");
        }
        return found;
    }

    private static PropertiesConfiguration properties(Reader reader) throws ConfigurationException, IOException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        properties.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        properties.read(reader);
        return properties;
    }
}
