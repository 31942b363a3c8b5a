package org.warmboot.exchange.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds and reads files of other tools, no more and no larger ones than fit into memory with ease. */
public final class InputFiles {
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final int MOST = 100_000;

    private InputFiles() {}

    /**
     * Lists files: those that are named, and of folders those directly in them that somebody asks for, by name.
     *
     * @param wanted tells by its name whether a file of a folder is meant
     * @throws ExchangeException if something is not there, or a folder has no such file
     */
    public static List<Path> list(List<Path> named, Predicate<String> wanted) throws ExchangeException {
        var all = new ArrayList<Path>();
        for (var path : named) {
            if (Files.isDirectory(path)) {
                all.addAll(inFolder(path, wanted));
            } else {
                all.add(path);
            }
        }
        if (all.size() > MOST) {
            throw ExchangeException.unreadable(named.getFirst().toString(), "source.many", all.size(), MOST);
        }
        return all;
    }

    private static List<Path> inFolder(Path folder, Predicate<String> wanted) throws ExchangeException {
        try (var files = Files.list(folder)) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw ExchangeException.unreadable(folder.toString(), "source.empty-folder");
            }
            return found;
        } catch (IOException e) {
            throw ExchangeException.unreadable(folder.toString(), "source.unreadable", e.getMessage());
        }
    }

    /**
     * Reads a file.
     *
     * @throws ExchangeException if it cannot be read, or is no text
     */
    public static InputFile read(Path file) throws ExchangeException {
        var name = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // opening a pipe would wait for somebody who writes into it
            throw ExchangeException.unreadable(name, "source.device");
        }
        try (var content = Files.newInputStream(file)) {
            return of(name, content.readNBytes(LARGEST + 1));
        } catch (NoSuchFileException e) {
            throw ExchangeException.unreadable(name, "source.missing");
        } catch (IOException e) {
            throw ExchangeException.unreadable(name, "source.unreadable", e.getMessage());
        }
    }

    /**
     * Makes a file of bytes that somebody else has read.
     *
     * @throws ExchangeException if they are too many, or no text
     */
    public static InputFile of(String name, byte[] bytes) throws ExchangeException {
        if (bytes.length > LARGEST) {
            throw ExchangeException.wrong(new Place(name, 0), "source.large", LARGEST / 1024 / 1024);
        }
        return new InputFile(name, InputText.of(name, bytes));
    }
}
