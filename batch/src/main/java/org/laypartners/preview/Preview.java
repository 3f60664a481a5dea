package org.laypartners.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.site.PublicPages;

/**
 * Shows the site in a browser on this machine alone, before anyone else sees it. Close it to stop. The pages are served
 * as they stand, or baked again whenever an editor saves a file.
 */
public final class Preview implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int REQUESTS_AT_ONCE = 4;

    private final HttpServer server;
    private final ExecutorService requests;
    private final Runnable afterwards;

    private Preview(HttpServer server, ExecutorService requests, Runnable afterwards) {
        this.server = server;
        this.requests = requests;
        this.afterwards = afterwards;
    }

    /**
     * Serves pages that are baked already.
     *
     * @param port from 0 to 65535; 0 takes any that is free
     * @param folder asked for at each request, so that it may change
     * @throws SiteException where the port is taken
     */
    public static Preview start(int port, Supplier<Path> folder) {
        return start(port, () -> Shown.asTheyAre(folder.get()), () -> {});
    }

    /**
     * Bakes the site, serves it, and bakes it again when a page, a template or a setting changes; a browser that shows a
     * page then loads it again. Where a bake fails the last good pages stay, with what is wrong above them.
     *
     * @param port from 0 to 65535; 0 takes any that is free
     * @param said hears, from another thread, of each bake in one sentence
     * @throws SiteException where the port is taken
     */
    public static Preview start(int port, SiteFolders folders, PublicPages extras, Consumer<String> said) {
        Rebuild rebuild = new Rebuild(folders, extras, said);
        try {
            Preview preview = start(port, rebuild::shown, rebuild::close);
            preview.server.createContext("/" + ComponentPage.ADDRESS, new ComponentPreview(folders, rebuild::shown));
            preview.server.createContext(Refresh.FOLDER, new Refresh(rebuild::shown));
            rebuild.start();
            return preview;
        } catch (SiteException taken) {
            rebuild.close();
            throw taken;
        }
    }

    private static Preview start(int port, Supplier<Shown> shown, Runnable afterwards) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
            ExecutorService requests = Executors.newFixedThreadPool(REQUESTS_AT_ONCE, Preview::quietThread);
            server.setExecutor(requests);
            server.createContext("/", new PreviewPages(shown));
            server.start();
            return new Preview(server, requests, afterwards);
        } catch (IOException taken) {
            throw new SiteException("Port " + port + " is taken. Choose another with --port.", taken);
        }
    }

    /** Where to look, for example {@code http://127.0.0.1:8080/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        requests.shutdownNow();
        afterwards.run();
    }

    /** A thread that does not keep the programme alive. */
    static Thread quietThread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }
}
