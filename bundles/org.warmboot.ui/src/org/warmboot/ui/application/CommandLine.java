package org.warmboot.ui.application;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * What the user has asked for when he started the desktop.
 *
 * @param files scenario files to open: each {@code --open FILE}
 */
record CommandLine(List<Path> files) {

    private static final String OPEN = "--open";

    CommandLine {
        files = List.copyOf(files);
    }

    /** Reads the arguments of the application; those that it does not know are the platform's. */
    static CommandLine of(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments
                ? of(List.of(arguments))
                : new CommandLine(List.of());
    }

    static CommandLine of(List<String> arguments) {
        var files = new ArrayList<Path>();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (OPEN.equals(arguments.get(i))) {
                try {
                    files.add(Path.of(arguments.get(i + 1)).toAbsolutePath().normalize());
                } catch (InvalidPathException notAFile) {
                    continue;
                }
            }
        }
        return new CommandLine(files);
    }
}
