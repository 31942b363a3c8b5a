package org.warmboot.report.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of the last result in a directory and their digests, so that the next one can take them away and leaves
 * everything else alone. Kept in the format of {@code sha256sum}, which can check it.
 */
final class WrittenFiles {

    /** Name of the file that holds the list. */
    static final String NAME = ".warmboot.sha256";

    /** Only files directly in the directory, whatever somebody has written into the list. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^./\\\\][^/\\\\]*)");

    private final Path directory;
    private final Map<String, String> digests;

    private WrittenFiles(Path directory, Map<String, String> digests) {
        this.directory = directory;
        this.digests = digests;
    }

    /** Reads the list of a directory; an empty one if there is none that can be read. */
    static WrittenFiles read(Path directory) {
        var digests = new LinkedHashMap<String, String>();
        var list = directory.resolve(NAME);
        try {
            if (Files.isRegularFile(list)) {
                Files.readString(list)
                        .lines()
                        .map(LINE::matcher)
                        .filter(line -> line.matches())
                        .forEach(line -> digests.put(line.group(2), line.group(1)));
            }
        } catch (IOException unreadable) {
            digests.clear();
        }
        return new WrittenFiles(directory, digests);
    }

    /** The list after more files are written: the new ones, and those of before that are still there. */
    byte[] followedBy(Map<String, byte[]> contents) {
        var next = new LinkedHashMap<String, String>();
        contents.forEach((name, content) -> next.put(name, digest(content)));
        digests.forEach((name, digest) -> {
            if (Files.exists(directory.resolve(name))) {
                next.putIfAbsent(name, digest);
            }
        });
        var text = new StringBuilder();
        next.forEach(
                (name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Files of the list other than some. */
    List<Path> without(Set<String> names) {
        return digests.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(directory::resolve)
                .toList();
    }

    /** Whether a file of the list still holds what was written into it. */
    boolean isAsWritten(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && digest(Files.readAllBytes(file))
                        .equals(digests.get(file.getFileName().toString()));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
