package org.laypartners.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.laypartners.durable.SecondName;

/**
 * What an earlier bake left, for the next to take over what would come out the same. Nothing depends on it: where it is
 * missing or damaged, pages are made anew.
 *
 * @param pages the folder that it wrote
 * @param memory what it remembers of how each page came about
 */
public record EarlierBake(Path pages, BakeMemory memory) {
    /** There was none. */
    public static final EarlierBake NONE = new EarlierBake(Path.of(""), BakeMemory.EMPTY);

    /**
     * What a bake left in a folder and a file.
     *
     * @param memory where its memory was saved; it may be missing or damaged
     */
    public static EarlierBake in(Path pages, Path memory) {
        return new EarlierBake(pages, BakeMemory.load(memory));
    }

    /** What stands in a file of that bake; empty where it cannot be read. */
    Optional<byte[]> file(String address) {
        try (SeekableByteChannel file =
                Files.newByteChannel(pages.resolve(address), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
            return Optional.of(bytes.array());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Puts a file of that bake into another. Nothing ever writes into a page that is there. */
    void handOver(String address, Path to) throws IOException {
        SecondName.give(pages.resolve(address), to);
    }
}
