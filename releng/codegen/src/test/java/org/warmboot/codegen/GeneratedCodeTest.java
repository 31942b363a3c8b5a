package org.warmboot.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {
    private static final Path BUNDLE = Path.of("..", "..", "bundles", "org.warmboot.model");

    @TempDir
    private Path scratch;

    @Test
    void theCommittedCodeIsThatOfTheMetamodel() throws IOException {
        var fresh = new FileTree(ModelGenerator.generate(BUNDLE, scratch));
        var committed = new FileTree(BUNDLE.resolve("src-gen"));
        assertEquals(
                Optional.empty(),
                fresh.firstDifference(committed),
                "src-gen is stale: run releng/codegen/regenerate; the first file that differs");
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Path one = Files.createDirectories(scratch.resolve("one"));
        Path two = Files.createDirectories(scratch.resolve("two"));
        Files.writeString(one.resolve("A.java"), "class A {\n}\n");
        Files.writeString(two.resolve("A.java"), "class A {\r\n}\r\n");
        Files.writeString(two.resolve("B.java"), "class B {\n}\n");
        assertEquals(Optional.of(Path.of("B.java")), new FileTree(one).firstDifference(new FileTree(two)));
        new FileTree(one).becomeCopyOf(new FileTree(two));
        assertEquals(Optional.empty(), new FileTree(one).firstDifference(new FileTree(two)));
    }
}
