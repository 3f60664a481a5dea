package org.laypartners.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker: what is wrong with a page by the HTML standard, warnings too. It asks no other host. */
final class HtmlChecker {
    /** HTML with ARIA, SVG and the attributes of RDFa Lite, as on the checker's own page. */
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The checker calls itself as deep as its grammar is. */
    private static final long DEEP_STACK = 16L * 1024 * 1024;

    private HtmlChecker() {}

    /** A line for each fault, with the page and its line. */
    static List<String> check(List<Sheet> sheets) throws Exception {
        FutureTask<List<String>> work = new FutureTask<>(checking(sheets));
        Thread thread = new Thread(null, work, "html-checker", DEEP_STACK);
        thread.start();
        thread.join();
        return work.get();
    }

    private static Callable<List<String>> checking(List<Sheet> sheets) {
        return () -> {
            Faults faults = new Faults(new ArrayList<>());
            SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema(SCHEMA, faults);
            checker.setUpValidatorAndParsers(faults, true, false);
            for (Sheet sheet : sheets) {
                sheet.check(checker);
            }
            return faults.found();
        };
    }

    /**
     * A page as a file.
     *
     * @param address where a web server would show it: the page's policy speaks of its own host
     */
    record Sheet(Path file, String address) {
        private void check(SimpleDocumentValidator checker) throws IOException, org.xml.sax.SAXException {
            try (InputStream bytes = Files.newInputStream(file)) {
                InputSource source = new InputSource(bytes);
                source.setEncoding("UTF-8");
                source.setSystemId(address);
                checker.checkHtmlInputSource(source);
            }
        }
    }

    private record Faults(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            add("warning", fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add("error", fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add("error", fault);
        }

        private void add(String how, SAXParseException fault) {
            found.add(fault.getSystemId() + ", line " + fault.getLineNumber() + ", " + how + ": " + fault.getMessage());
        }
    }
}
