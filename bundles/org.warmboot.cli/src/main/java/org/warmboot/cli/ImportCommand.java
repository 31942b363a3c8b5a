package org.warmboot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.exchange.inventory.InventoryKind;
import org.warmboot.exchange.merge.MergeOptions;
import org.warmboot.exchange.merge.Rules;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.table.Columns;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a scenario of an inventory, or brings one up to date. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            descriptionKey = "import.kind",
            completionCandidates = InventoryKinds.class,
            converter = InventoryKinds.class)
    private InventoryKind kind;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "import.out")
    private Path out;

    @Option(names = "--into", paramLabel = "FILE", descriptionKey = "import.into")
    private Path into;

    @Option(names = "--host", paramLabel = "NAME", defaultValue = "host", descriptionKey = "import.host")
    private String host;

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "import.rules")
    private Path rules;

    @Option(names = "--columns", paramLabel = "FILE", descriptionKey = "import.columns")
    private Path columns;

    @Option(names = "--all", descriptionKey = "import.all")
    private boolean all;

    @Option(names = "--remove", descriptionKey = "import.remove")
    private boolean remove;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet")
    private boolean quiet;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var target = out == null ? into : out;
        if (target == null && !dryRun) {
            throw new ParameterException(spec.commandLine(), Messages.get("import.nowhere"));
        }
        if (!dryRun && !target.equals(into) && Files.exists(target)) {
            throw new CommandException(
                    ExitCode.FILES, Diagnostics.error(target.toString(), 0, Messages.get("import.exists")));
        }
        var before =
                into == null ? ScenarioMerge.empty() : LoadedScenario.file(into).document();
        var imported = read(before);
        var err = spec.commandLine().getErr();
        imported.notes()
                .forEach(note -> err.println(
                        Diagnostics.line(note.place().file(), note.place().line(), Severity.WARNING, note.message())));
        if (!quiet) {
            new ImportPreview(imported, remove)
                    .lines()
                    .forEach(spec.commandLine().getOut()::println);
        }
        return dryRun ? told(imported) : write(imported, target, err);
    }

    private InventoryImport read(ScenarioDocument before) throws CommandException {
        try {
            var chosen = rules == null ? Rules.standard() : Rules.of(InputFiles.read(rules));
            return InventoryImport.of(
                    kind.reader(mapping()), files, before, new MergeOptions(host, chosen, all, remove));
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
    }

    private Columns mapping() throws ExchangeException {
        if (columns != null && !kind.isTable()) {
            throw new ParameterException(spec.commandLine(), Messages.get("import.no-table", kind.key()));
        }
        return columns == null ? Columns.USUAL : Columns.of(InputFiles.read(columns));
    }

    private int told(InventoryImport imported) {
        if (!quiet) {
            spec.commandLine()
                    .getOut()
                    .println(Messages.get("import.count", imported.changes().size()));
        }
        return ExitCode.OK;
    }

    private int write(InventoryImport imported, Path target, PrintWriter err) throws CommandException {
        if (imported.changes().isEmpty() && target.equals(into)) {
            say("import.same");
            return ExitCode.OK;
        }
        try {
            ScenarioFiles.save(imported.document(), target);
        } catch (ScenarioFileException problem) {
            throw new CommandException(ExitCode.FILES, Diagnostics.error(target.toString(), 0, problem.getMessage()));
        }
        say("summary.written", target);
        var issues = Validation.validate(imported.document().scenario());
        if (!issues.isEmpty()) {
            // read once more, as only what is read knows its lines
            var written = LoadedScenario.file(target);
            issues = written.issues();
            written.diagnostics(issues).forEach(err::println);
        }
        return Validation.isRunnable(issues) ? ExitCode.OK : ExitCode.INVALID;
    }

    private void say(String key, Object... values) {
        if (!quiet) {
            spec.commandLine().getOut().println(Messages.get(key, values));
        }
    }
}
