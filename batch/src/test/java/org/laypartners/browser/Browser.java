package org.laypartners.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, with a profile of its own, that reaches nothing but this machine. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Selenium warns there that it has no helpers for the newest Chromium. None are used here. */
    private static final Logger HELPERS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    /** A shared machine with two cores may take long over a large page. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** @param home for the profile and all else that the browser writes */
    static Browser start(Chromium chromium, Path home) {
        HELPERS.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("HOME", home.toString()))
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(chromium, home));
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        driver.manage().window().setSize(new Dimension(1280, 900));
        return new Browser(driver);
    }

    private static ChromeOptions options(Chromium chromium, Path home) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(QUIET);
        options.addArguments("--user-data-dir=" + home.resolve("profile"));
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    /** Opens a page, and forgets what earlier ones asked for and complained of. */
    void open(URI address) {
        asked();
        complaints();
        driver.get(address.toString());
    }

    URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** What the DevTools answer to a command, such as one that feigns another device. */
    JsonNode devtools(String command, Map<String, Object> with) {
        return JSON.valueToTree(driver.executeCdpCommand(command, with));
    }

    void run(String script) {
        driver.executeScript(script);
    }

    /** @param script returns a value, or the promise of one */
    JsonNode ask(String script, Object... given) {
        Object answer = driver.executeScript(
                "return Promise.resolve((function () {" + script
                        + "}).apply(null, arguments)).then(value => JSON.stringify(value))",
                given);
        return JSON.readTree(String.valueOf(answer));
    }

    /** The same for a script that returns a list of texts. */
    List<String> list(String script, Object... given) {
        return ask(script, given).valueStream().map(JsonNode::asString).toList();
    }

    void press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        Arrays.stream(keys).forEach(actions::sendKeys);
        actions.perform();
    }

    /** The addresses asked for since the last call, but for those of a page of the browser's own, with which some versions begin. */
    List<String> asked() {
        return StreamSupport.stream(
                        driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(entry -> JSON.readTree(entry.getMessage()).get("message"))
                .filter(event -> event.get("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asString())
                .filter(address -> !address.startsWith("chrome://"))
                .toList();
    }

    /** All that stands in the console since the last call, with what the content security policy stopped. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    int cookies() {
        return driver.manage().getCookies().size();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
