package org.warmboot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.warmboot.drawing.schedule.ScheduleWords;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.report.files.CalendarFile;
import org.warmboot.report.files.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what policies are going to do, or writes it as a calendar. */
@Command(name = "schedule")
final class ScheduleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Option(names = "--of", required = true, paramLabel = "ID", descriptionKey = "schedule.of")
    private String subject;

    @Mixin
    private ScheduleAnswer answer;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "schedule.out")
    private Optional<Path> out;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var loaded = scenario.load(spec.commandLine());
        var schedule = answer.planned(loaded, subject, spec.commandLine());
        if (out.isPresent()) {
            write(loaded, schedule, out.get());
        } else {
            list(schedule);
        }
        schedule.conflicts().stream()
                .map(conflict -> ScheduleWords.conflict(schedule, conflict))
                .forEach(spec.commandLine().getErr()::println);
        return ExitCode.OK;
    }

    private void write(LoadedScenario loaded, Schedule schedule, Path file) throws CommandException {
        try {
            var id = Optional.ofNullable(loaded.document().scenario().getId()).orElse("");
            CalendarFile.write(schedule, id, file);
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FILES, Diagnostics.error(file.toString(), 0, Reason.of(problem)));
        }
        spec.commandLine().getOut().println(Messages.get("summary.written", file));
    }

    /** An action of one line, guests that take their turns in one, in the order of time. */
    private record Line(double start, String text) {}

    private void list(Schedule schedule) {
        schedule.rows().stream()
                .flatMap(row -> row.rounds().stream()
                        .map(round -> new Line(
                                round.getFirst().start(),
                                Messages.get(
                                        "schedule.line",
                                        ScheduleWords.moment(
                                                schedule.at(round.getFirst().start()), schedule.zone()),
                                        ScheduleWords.target(row),
                                        row.techniqueName(),
                                        ScheduleWords.length(round.getLast().end()
                                                - round.getFirst().start())))))
                .sorted(Comparator.comparingDouble(Line::start))
                .map(Line::text)
                .forEach(spec.commandLine().getOut()::println);
    }
}
