package org.laypartners.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders through which a dropped file goes: {@code inbox}, {@code work} (a private copy while it is read), then
 * {@code archive} or {@code rejected}. Each method may be called again after a crash.
 */
public final class Inbox {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern UNFINISHED =
            Pattern.compile("(?i)^~\\$.*|.*\\.(tmp|part|partial|crdownload|lock|download)$");

    private final Path data;
    private final Duration settle;
    private final Clock clock;

    /**
     * Makes the folders where they are missing.
     *
     * @param settle how long a file must have lain unchanged to count as finished
     */
    public Inbox(Path data, Duration settle, Clock clock) {
        this.data = data;
        this.settle = settle;
        this.clock = clock;
        try {
            Files.createDirectories(folder("inbox"));
            for (String name : List.of("work", "archive", "rejected")) {
                DurableFiles.privateFolder(folder(name));
            }
        } catch (IOException fault) {
            throw new InboxException("The data folder " + data + " cannot be written to.", fault);
        }
    }

    /** Finds what is finished, and says why the rest is left. Waits once, up to the settling time, for young files. */
    public Look look() {
        List<DroppedFile> finished = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Path path : listed()) {
            Optional<String> reason = reasonToSkip(path);
            reason.ifPresentOrElse(
                    why -> skipped.add(new Skipped(SafeName.of(path), why)), () -> finished.add(new DroppedFile(path)));
        }
        return new Look(finished, skipped);
    }

    /**
     * Takes a private copy of a file in the inbox.
     *
     * @return empty when the file changed or went while it was copied; it is then left for the next night
     */
    public Optional<Claim> claim(DroppedFile dropped) {
        return copy(dropped.path(), Optional.of(dropped.path()));
    }

    /** Takes a private copy of a file that lies elsewhere and stays there. Empty when it changed meanwhile. */
    public Optional<Claim> claimElsewhere(Path file) {
        return copy(file, Optional.empty());
    }

    /** Moves the copy to the archive of that day's year, and takes the original out of the inbox. */
    public void archive(Claim claim, LocalDate day) {
        put(claim, folder("archive").resolve(Integer.toString(day.getYear())), day + "-" + claim.name());
    }

    /** Moves the copy to the rejected files, with a text beside it that says what to do. */
    public void refuse(Claim claim, String reason, String advice) {
        Path text = folder("rejected").resolve(claim.name() + "-what-to-do.txt");
        try {
            Files.writeString(
                    text,
                    claim.name() + " was not taken in." + System.lineSeparator() + reason + System.lineSeparator()
                            + advice + System.lineSeparator(),
                    StandardCharsets.UTF_8);
            DurableFiles.restrict(text, "rw-------");
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder("rejected") + " cannot be written to.", fault);
        }
        put(claim, folder("rejected"), claim.name());
    }

    private Path folder(String name) {
        return data.resolve(name);
    }

    private List<Path> listed() {
        try (Stream<Path> entries = Files.list(folder("inbox"))) {
            return entries.sorted().toList();
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder("inbox") + " cannot be read.", fault);
        }
    }

    private Optional<String> reasonToSkip(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        if (Files.isSymbolicLink(path)) {
            return Optional.of("This is a link, not a file. Drop the file itself.");
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("This is a folder. Drop the files in it one by one.");
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("This is not a file.");
        }
        if (name.startsWith(".") || UNFINISHED.matcher(name).matches()) {
            return Optional.of("This looks like a file that another program is still using.");
        }
        return settled(path) ? Optional.empty() : Optional.of("This file is still being written.");
    }

    private boolean settled(Path path) {
        try {
            Duration age = Duration.between(Files.getLastModifiedTime(path).toInstant(), clock.instant());
            if (age.compareTo(settle) >= 0) {
                return true;
            }
            Trace before = Trace.of(path);
            Thread.sleep(settle.toMillis());
            return before.equals(Trace.of(path));
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Claim> copy(Path from, Optional<Path> original) {
        try {
            Trace before = Trace.of(from);
            Path part = folder("work").resolve(SafeName.of(from).hashCode() + ".part");
            String sha256 = copyAndHash(from, part);
            if (!before.equals(Trace.of(from))) {
                Files.deleteIfExists(part);
                return Optional.empty();
            }
            Path file = folder("work").resolve(sha256);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.flushFolderOf(file);
            LocalDateTime modified = LocalDateTime.ofInstant(before.modified().toInstant(), LONDON);
            return Optional.of(new Claim(SafeName.of(from), sha256, file, modified, original));
        } catch (java.nio.file.NoSuchFileException | java.nio.file.AccessDeniedException cannotBeHad) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder("work") + " cannot be written to.", fault);
        }
    }

    private static String copyAndHash(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        Files.deleteIfExists(to);
        try (InputStream in = new DigestInputStream(Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS), digest);
                FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
            DurableFiles.restrict(to, "rw-------");
            in.transferTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Moves the copy to a free name, unless the same bytes are there already; then frees the original. */
    private void put(Claim claim, Path folder, String name) {
        try {
            DurableFiles.privateFolder(folder);
            Path target = folder.resolve(name);
            for (int number = 2; Files.exists(target) && !same(target, claim.sha256()); number++) {
                target = folder.resolve(number + "-" + name);
            }
            if (Files.exists(target)) {
                Files.deleteIfExists(claim.file());
            } else if (Files.exists(claim.file())) {
                DurableFiles.move(claim.file(), target);
            }
            Optional<Path> original = claim.original();
            if (original.isPresent() && Files.exists(original.get()) && same(original.get(), claim.sha256())) {
                Files.delete(original.get());
                DurableFiles.flushFolderOf(original.get());
            }
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder + " cannot be written to.", fault);
        }
    }

    private static boolean same(Path file, String sha256) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What changes when somebody writes to a file. */
    private record Trace(long size, FileTime modified) {
        static Trace of(Path path) throws IOException {
            return new Trace(Files.size(path), Files.getLastModifiedTime(path));
        }
    }
}
