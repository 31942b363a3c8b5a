package org.warmboot.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiled bundles. */
final class Bundles {

    static final List<String> PLAIN =
            List.of("engine", "analysis", "model", "validation", "examples", "experiment", "report", "cli");
    static final List<String> DESKTOP = List.of("edit", "diagram", "ui");

    private Bundles() {}

    static JavaClasses all() {
        var names = new ArrayList<>(PLAIN);
        if (!Boolean.getBoolean("warmboot.headless")) {
            names.addAll(DESKTOP);
        }
        return new ClassFileImporter()
                .importPaths(names.stream().map(Bundles::classes).toList());
    }

    private static Path classes(String bundle) {
        var classes = Path.of(System.getProperty("warmboot.bundles"), "org.warmboot." + bundle, "target", "classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("bundle " + bundle + " has not been compiled: no " + classes);
        }
        return classes;
    }
}
