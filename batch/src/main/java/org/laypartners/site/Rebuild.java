package org.laypartners.site;

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

/** Bakes the site into a folder of its own, again each time that a file of it changes. */
final class Rebuild implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 500;

    private final SiteFolders folders;
    private final PublicPages extras;
    private final Consumer<String> said;
    private final Path work;
    private final ExecutorService watcher = Executors.newSingleThreadExecutor(Preview::quietThread);
    private Map<String, String> seen = Map.of();
    private int bakes;
    private volatile Optional<Path> pages = Optional.empty();
    private volatile Optional<String> fault = Optional.empty();

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

    /** The last good pages; empty before the first. */
    Optional<Path> pages() {
        return pages;
    }

    /** What was wrong with the last bake; empty where it was good. */
    Optional<String> fault() {
        return fault;
    }

    private void watch() {
        try {
            while (!watcher.isShutdown()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Map<String, String> now = files();
        if (!now.equals(seen)) {
            seen = now;
            bake();
        }
    }

    private void bake() {
        bakes++;
        Path next = work.resolve("pages-" + bakes);
        try {
            BakeResult result = Bake.bake(folders, extras, next);
            Optional<Path> old = pages;
            pages = Optional.of(next);
            fault = Optional.empty();
            old.ifPresent(Rebuild::delete);
            said.accept("Baked " + result.pages() + " pages.");
        } catch (SiteException wrong) {
            String says = String.valueOf(wrong.getMessage());
            fault = Optional.of(says);
            delete(next);
            said.accept(says);
        }
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
