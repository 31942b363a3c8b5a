package org.warmboot.report;

import java.util.Objects;

/**
 * Identity of the program that made a file.
 *
 * @param name its name, for example {@code warmboot}
 * @param version its version, for example {@code 0.1.0}
 */
public record ToolInfo(String name, String version) {

    public ToolInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }
}
