package org.laypartners.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.laypartners.checksum.Fingerprint;

/** Takes files over from the earlier bake that would come out the same, and remembers how each came about for the next one. */
final class KeptFiles {
    private final EarlierBake earlier;
    private final BakeMemory memory;
    private final Path output;
    private final Set<Path> folders = new HashSet<>();

    KeptFiles(EarlierBake earlier, BakeMemory memory, Path output) {
        this.earlier = earlier;
        this.memory = memory;
        this.output = output;
    }

    /** Writes a text, or takes the file over that was made from the same before. */
    void write(String address, String madeFrom, Supplier<String> text) throws IOException {
        if (!takesOver(address, kept -> kept.source().equals(madeFrom))) {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            Files.write(place(address), bytes);
            remember(address, new KeptPage(madeFrom, new RenderedPage(Fingerprint.of(bytes), Map.of())));
        }
    }

    /** Whether a file of the earlier bake could be taken over, and was. */
    boolean takesOver(String address, Predicate<KeptPage> isTheSame) throws IOException {
        Optional<KeptPage> kept = earlier.memory().page(address).filter(isTheSame);
        boolean whole = kept.filter(page -> isWhole(address, page)).isPresent();
        if (whole) {
            earlier.handOver(address, place(address));
            remember(address, kept.get());
        }
        return whole;
    }

    private boolean isWhole(String address, KeptPage page) {
        return earlier.file(address)
                .filter(bytes -> Fingerprint.of(bytes).equals(page.rendered().bytes()))
                .isPresent();
    }

    void remember(String address, KeptPage page) {
        memory.keep(address, page);
    }

    private Path place(String address) throws IOException {
        Path file = output.resolve(address);
        if (folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        return file;
    }
}
