package org.warmboot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.drawing.technique.TechniqueDrawing;
import org.warmboot.drawing.topology.TopologyDrawing;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.report.files.DrawingFile;
import org.warmboot.report.files.Reason;
import org.warmboot.style.StyleTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the hosts of a scenario, or the steps of a technique. */
@Command(name = "draw")
final class DrawCommand implements Callable<Integer> {

    private static final int TECHNIQUE_WIDTH = 1000;

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

    @Option(names = "--technique", paramLabel = "ID", descriptionKey = "draw.technique")
    private String technique;

    @Option(names = "--dark", descriptionKey = "draw.dark")
    private boolean dark;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var format = DrawingFile.Format.of(out)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Messages.get("draw.format", out)));
        var loaded = scenario.load(spec.commandLine());
        var document = loaded.document();
        var title = Optional.ofNullable(document.scenario().getName()).orElse(loaded.label());
        ScenarioDrawing drawing = technique == null
                ? new TopologyDrawing(document.scenario(), document.diagram())
                : new TechniqueDrawing(technique(document.scenario()), TECHNIQUE_WIDTH);
        try {
            DrawingFile.write(drawing, dark ? StyleTable.DARK : StyleTable.LIGHT, title, format, out);
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FILES, Diagnostics.error(out.toString(), 0, Reason.of(problem)));
        }
        spec.commandLine().getOut().println(Messages.get("summary.written", out));
        return ExitCode.OK;
    }

    private Technique technique(Scenario scenario) {
        return scenario.getTechniques().stream()
                .filter(each -> technique.equals(each.getId()))
                .findFirst()
                .or(() -> TechniqueLibrary.find(technique))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        Messages.get(
                                "draw.no-technique",
                                technique,
                                Stream.concat(scenario.getTechniques().stream(), TechniqueLibrary.techniques().stream())
                                        .map(Element::getId)
                                        .distinct()
                                        .collect(Collectors.joining(", ")))));
    }
}
