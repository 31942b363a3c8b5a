package org.warmboot.cli;

import picocli.CommandLine.Option;

/** The option that shows the help of a command. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;
}
