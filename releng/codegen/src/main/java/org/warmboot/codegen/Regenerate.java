package org.warmboot.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Replaces the generated code of a bundle by that of its metamodel as it is now. */
public final class Regenerate {

    private Regenerate() {}

    /**
     * Regenerates the code.
     *
     * @param arguments the folder of the bundle
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Path bundle = Path.of(arguments[0]).toRealPath();
        Path scratch = Files.createTempDirectory("warmboot-codegen");
        var generated = new FileTree(ModelGenerator.generate(bundle, scratch));
        new FileTree(bundle.resolve("src-gen")).becomeCopyOf(generated);
        new FileTree(scratch).becomeCopyOf(new FileTree(scratch.resolve("nothing")));
    }
}
