package org.warmboot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.drawing.schedule.ScheduleDrawing;
import org.warmboot.drawing.schedule.ScheduleShown;
import org.warmboot.drawing.technique.TechniqueDrawing;
import org.warmboot.drawing.topology.TopologyDrawing;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.report.files.DrawingFile;
import org.warmboot.report.files.Reason;
import org.warmboot.style.StyleTable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the hosts of a scenario, the steps of a technique, or a schedule. */
@Command(name = "draw")
final class DrawCommand implements Callable<Integer> {

    private static final int SCHEDULE_WIDTH = 1200;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "draw.out")
    private Path out;

    @ArgGroup
    private Part part;

    @Mixin
    private ScheduleAnswer answer;

    @Option(names = "--dark", descriptionKey = "draw.dark")
    private boolean dark;

    @Mixin
    private HelpOption help;

    /** What is drawn in the place of the hosts. */
    private static final class Part {
        @Option(names = "--technique", paramLabel = "ID", descriptionKey = "draw.technique")
        private String technique;

        @Option(names = "--schedule", paramLabel = "ID", descriptionKey = "draw.schedule")
        private String schedule;
    }

    @Override
    public Integer call() throws CommandException {
        var format = DrawingFile.Format.of(out)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Messages.get("draw.format", out)));
        var loaded = scenario.load(spec.commandLine());
        var document = loaded.document();
        var title = Optional.ofNullable(document.scenario().getName()).orElse(loaded.label());
        var drawing = drawing(loaded);
        try {
            DrawingFile.write(drawing, dark ? StyleTable.DARK : StyleTable.LIGHT, title, format, out);
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FILES, Diagnostics.error(out.toString(), 0, Reason.of(problem)));
        }
        spec.commandLine().getOut().println(Messages.get("summary.written", out));
        return ExitCode.OK;
    }

    private ScenarioDrawing drawing(LoadedScenario loaded) throws CommandException {
        var document = loaded.document();
        if (part == null) {
            return new TopologyDrawing(document.scenario(), document.diagram());
        }
        return part.schedule == null
                ? new TechniqueDrawing(technique(document.scenario()))
                : new ScheduleDrawing(
                        ScheduleShown.of(answer.planned(loaded, part.schedule, spec.commandLine())), SCHEDULE_WIDTH);
    }

    private Technique technique(Scenario scenario) {
        return scenario.getTechniques().stream()
                .filter(each -> part.technique.equals(each.getId()))
                .findFirst()
                .or(() -> TechniqueLibrary.find(part.technique))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        Messages.get(
                                "draw.no-technique",
                                part.technique,
                                Stream.concat(scenario.getTechniques().stream(), TechniqueLibrary.techniques().stream())
                                        .map(Element::getId)
                                        .distinct()
                                        .collect(Collectors.joining(", ")))));
    }
}
