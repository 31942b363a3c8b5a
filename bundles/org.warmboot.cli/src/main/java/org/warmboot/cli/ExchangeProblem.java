package org.warmboot.cli;

import org.warmboot.exchange.source.ExchangeException;

/** Says of a file of another tool why it was refused. */
final class ExchangeProblem {

    private ExchangeProblem() {}

    static CommandException of(ExchangeException problem) {
        return new CommandException(
                problem.unreadable() ? ExitCode.FILES : ExitCode.INVALID,
                Diagnostics.error(problem.place().file(), problem.place().line(), problem.getMessage()));
    }
}
