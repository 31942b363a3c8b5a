package org.warmboot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The compiled bundles, read once for all rules. */
final class Bundles {

    static final List<String> PLAIN = List.of(
            "engine",
            "analysis",
            "model",
            "validation",
            "style",
            "drawing",
            "examples",
            "experiment",
            "findings",
            "report",
            "exchange",
            "cli");
    static final List<String> DESKTOP = List.of("edit", "diagram", "ui");

    /** Pages, tests, and classes that belong to other packages: no rule is about them. */
    static final Set<String> NO_ROOMS = Set.of("help", "gef.compat", "architecture.tests", "diagram.tests", "ui.tests");

    private static final Path FOLDER = Path.of(System.getProperty("warmboot.bundles"));
    private static final JavaClasses ALL = read();

    private Bundles() {}

    static JavaClasses all() {
        return ALL;
    }

    /** Whether a class is not generated from the metamodel. */
    static boolean isHandWritten(JavaClass each) {
        return !each.getPackageName().equals("org.warmboot.model")
                && !each.getPackageName().startsWith("org.warmboot.model.impl")
                && !each.getPackageName().startsWith("org.warmboot.model.util")
                && !each.getPackageName().startsWith("org.warmboot.model.notation");
    }

    /** Names of the modules that are there. */
    static List<String> found() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString().replace("org.warmboot.", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Folder of a module. */
    static Path folder(String bundle) {
        return FOLDER.resolve("org.warmboot." + bundle);
    }

    private static JavaClasses read() {
        var names = new ArrayList<>(PLAIN);
        if (!Boolean.getBoolean("warmboot.headless")) {
            names.addAll(DESKTOP);
        }
        return new ClassFileImporter()
                .importPaths(names.stream().map(Bundles::classes).toList());
    }

    private static Path classes(String bundle) {
        var classes = folder(bundle).resolve("target").resolve("classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("bundle " + bundle + " has not been compiled: no " + classes);
        }
        return classes;
    }
}
