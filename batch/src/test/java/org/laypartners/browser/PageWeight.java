package org.laypartners.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What a reader who has never been here must load for a page.
 *
 * @param bytes of all files together, each compressed with gzip
 * @param scriptBytes the part of it that is script
 */
record PageWeight(String page, int requests, long bytes, long scriptBytes) {
    /** @param folder holds the files of the site that the page is part of */
    static PageWeight of(Visit visit, Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (String address : visit.traffic().asked()) {
            files.add(address.substring(visit.page().root().toString().length()));
        }
        long bytes = 0;
        long scriptBytes = 0;
        for (String file : files) {
            long size = compressed(folder.resolve(file));
            bytes += size;
            scriptBytes += file.endsWith(".js") ? size : 0;
        }
        return new PageWeight(visit.page().name(), files.size(), bytes, scriptBytes);
    }

    static long compressed(Path file) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream bytes = new GZIPOutputStream(compressed)) {
            Files.copy(file, bytes);
        }
        return compressed.size();
    }
}
