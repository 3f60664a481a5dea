package org.laypartners.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.site.Bake;
import org.laypartners.site.BakeResult;
import org.laypartners.site.EarlierBake;
import org.laypartners.site.PublicPages;

/** Bakes the site into a folder of its own, again each time that a file of it changes. */
final class Rebuild implements AutoCloseable {
    /** With what a bake and the browser take besides, a saved page is seen within a second. */
    private static final long LOOK_EVERY_MILLIS = 100;

    /** Looking at a large site takes a while; the machine should do other things for at least nine times as long. */
    private static final int REST = 9;

    private final SiteFolders folders;
    private final PublicPages extras;
    private final Consumer<String> said;
    private final Path work;
    private final ExecutorService watcher = Executors.newSingleThreadExecutor(Preview::quietThread);
    private Map<String, String> seen = Map.of();
    private long lastLookMillis;
    private Optional<Path> before = Optional.empty();
    private EarlierBake earlier = EarlierBake.NONE;
    private volatile Shown shown = Shown.NOTHING;

    Rebuild(SiteFolders folders, PublicPages extras, Consumer<String> said) {
        this.folders = folders;
        this.extras = extras;
        this.said = said;
        try {
            this.work = Files.createTempDirectory("lay-partners-preview");
        } catch (IOException full) {
            throw new SiteException("There is no room for the preview's pages.", full);
        }
    }

    /** Bakes once before it returns, then looks for changes until closed. */
    void start() {
        look();
        watcher.execute(this::watch);
    }

    Shown shown() {
        return shown;
    }

    private void watch() {
        try {
            while (!watcher.isShutdown()) {
                Thread.sleep(Math.max(LOOK_EVERY_MILLIS, REST * lastLookMillis));
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        long start = System.nanoTime();
        Map<String, String> now = files();
        lastLookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (!now.equals(seen)) {
            seen = now;
            bake();
        }
    }

    private void bake() {
        Path next = work.resolve("pages-" + (shown.bakes() + 1));
        try {
            BakeResult result = Bake.bake(folders, extras, earlier, next);
            // A browser may still read the pages that it was shown until now.
            before.ifPresent(Rebuild::delete);
            before = shown.pages();
            earlier = new EarlierBake(next, result.memory());
            shown = shown.baked(next);
            said.accept("Baked " + result.pages() + " pages.");
        } catch (SiteException wrong) {
            failed(next, String.valueOf(wrong.getMessage()));
        } catch (RuntimeException unknown) {
            // An editor can mend what was saved; the preview goes on until then.
            failed(
                    next,
                    "Something went wrong inside the program ("
                            + unknown.getClass().getSimpleName() + "). Look at what was saved last.");
        }
    }

    private void failed(Path next, String says) {
        shown = shown.failed(says);
        delete(next);
        said.accept(says);
    }

    /** Each file by name, with its size and time: what changes when an editor saves. */
    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Path start : new Path[] {folders.content(), folders.templates(), folders.settings()}) {
            try (Stream<Path> found = Files.walk(start)) {
                for (Path file : found.toList()) {
                    BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                    files.put(
                            file.toString(), about.isDirectory() ? "" : about.size() + " " + about.lastModifiedTime());
                }
            } catch (IOException | UncheckedIOException goneMeanwhile) {
                files.put(start.toString(), "gone");
            }
        }
        return files;
    }

    @Override
    public void close() {
        watcher.shutdownNow();
        try {
            // A bake under way writes to the folder that is about to go.
            boolean ended = watcher.awaitTermination(10, TimeUnit.SECONDS);
            if (ended) {
                delete(work);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            // The machine clears its temporary folder; nothing of the site is lost.
            return;
        }
    }
}
