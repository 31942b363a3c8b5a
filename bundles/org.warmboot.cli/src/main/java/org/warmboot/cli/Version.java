package org.warmboot.cli;

import java.util.Properties;
import org.warmboot.report.ToolInfo;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, written into it by the build. */
final class Version implements IVersionProvider {

    private static final String NAME = "Warmboot";

    /** Name and version, for results. */
    static ToolInfo tool() {
        var properties = new Properties();
        try (var stream = Version.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return new ToolInfo(NAME, properties.getProperty("version"));
    }

    @Override
    public String[] getVersion() {
        var tool = tool();
        return new String[] {tool.name() + " " + tool.version()};
    }
}
