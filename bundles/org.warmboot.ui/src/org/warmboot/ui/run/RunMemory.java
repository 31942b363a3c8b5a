package org.warmboot.ui.run;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.FrameworkUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.kept.KeptResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Messages;

/** Remembers the last run of each scenario file beyond the end of the program; reads and writes in jobs. */
final class RunMemory {

    private final RunArchive archive;

    RunMemory(RunArchive archive) {
        this.archive = archive;
    }

    /** The one in the folder of the settings. */
    static RunMemory ofTheSettings() {
        return new RunMemory(new RunArchive(Platform.getStateLocation(FrameworkUtil.getBundle(RunMemory.class))
                .append("results")
                .toPath()));
    }

    /** A run that is known from before. */
    record Recalled(Instant at, RunOutput output) {}

    /** Keeps what a run has yielded. */
    void keep(Path file, RunOutput output, double seconds) {
        background(file, () -> {
            try {
                var scenario =
                        ScenarioFiles.toBytes(ScenarioDocument.of(EcoreUtil.copy(output.snapshot())), file.toString());
                archive.keep(file, new KeptResult(Instant.now(), seconds, scenario, output.result()));
            } catch (ScenarioFileException e) {
                ILog.get().warn("A result could not be kept: " + e.getMessage(), e);
            }
        });
    }

    /** Reads the last run of a file, if one is kept. */
    void recall(Path file, Consumer<Recalled> listener) {
        background(
                file,
                () -> archive.last(file).ifPresent(kept -> {
                    try {
                        var scenario = ScenarioFiles.load(new ByteArrayInputStream(kept.scenario()), file.toString())
                                .scenario();
                        listener.accept(new Recalled(
                                kept.at(),
                                new RunOutput(JudgedResult.of(scenario, kept.result(), CancelToken.NONE), scenario)));
                    } catch (ScenarioFileException e) {
                        ILog.get().warn("The last result cannot be shown: " + e.getMessage(), e);
                    }
                }));
    }

    private static void background(Path file, Runnable work) {
        var job = Job.createSystem(Messages.text("run.kept.job", file.getFileName()), monitor -> {
            work.run();
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }
}
