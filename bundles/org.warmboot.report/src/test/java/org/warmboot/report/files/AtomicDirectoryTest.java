package org.warmboot.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void aDiskThatFillsUpBeforeTheLastFileLeavesAllAsItWas() throws IOException {
        Files.writeString(directory.resolve("one"), "old");
        var target = new AtomicDirectory(directory, (file, content) -> {
            if (content.length > 1) {
                throw new IOException("No space left on device");
            }
            Files.write(file, content);
        });
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("one", new byte[1]);
        contents.put("two", new byte[2]);
        var problem = assertThrows(IOException.class, () -> target.write(contents));
        assertTrue(problem.getMessage().contains("two"), problem.getMessage());
        assertTrue(problem.getMessage().contains("No space left on device"), problem.getMessage());
        assertEquals("old", Files.readString(directory.resolve("one")));
        try (var files = Files.list(directory)) {
            assertEquals(1, files.count(), "no draft is left");
        }
    }
}
