package org.warmboot.benchmarks;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.report.timeline.Timeline;
import org.warmboot.style.StyleTable;

/** What follows an edit of a technique in the window: its run on the test bed with eleven guests, and the timeline of that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PreviewBenchmark {

    private static final int WIDTH = 1080;

    private Scenario testbed;
    private RunResult run;

    /** Loads the test bed. */
    @Setup
    public void load() throws ScenarioFileException {
        var example = Examples.find("roothammer-dsn07").orElseThrow();
        testbed = ScenarioFiles.load(Examples.open(example), example.fileName()).scenario();
        run = run(question());
    }

    /** What the thread of the window does: it takes a copy. */
    @Benchmark
    public Question question() {
        return Question.technique(
                testbed, testbed.getTechniques().getFirst(), testbed.getHosts().getFirst());
    }

    /** What is done beside it: the copy, validation and run. */
    @Benchmark
    public RunResult compute() {
        return run(question());
    }

    /** The picture of the run, in the size of a pane. */
    @Benchmark
    public BufferedImage paint() {
        return paint(run);
    }

    /** All of it. */
    @Benchmark
    public BufferedImage computeAndPaint() {
        return paint(run(question()));
    }

    private static RunResult run(Question question) {
        return Preview.of(question, CancelToken.NONE)
                .map(Preview.Works.class::cast)
                .orElseThrow()
                .run();
    }

    private static BufferedImage paint(RunResult run) {
        var timeline = new Timeline(run, StyleTable.LIGHT);
        var height = (int) timeline.preferredHeight();
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        timeline.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        graphics.dispose();
        return image;
    }
}
