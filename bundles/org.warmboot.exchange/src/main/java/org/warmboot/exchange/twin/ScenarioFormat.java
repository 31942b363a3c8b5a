package org.warmboot.exchange.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmboot.model.file.ScenarioFiles;
import org.yaml.snakeyaml.LoaderOptions;

/** The forms in which a scenario can be kept. */
public enum ScenarioFormat {
    /** The scenario file itself (XMI). */
    WARMBOOT(ScenarioFiles.EXTENSION),
    /** JSON. */
    JSON("json"),
    /** YAML 1.1, without anchors, aliases and tags. */
    YAML("yaml", "yml");

    /** Levels of brackets; a scenario has fewer than ten. */
    static final int DEEPEST = 40;

    private static final int MOST_SIGNS = 32 * 1024 * 1024;
    private static final int LONGEST_NUMBER = 100;

    private final List<String> endings;

    ScenarioFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** Gives its word on the command line, which is the usual ending of its files. */
    public String key() {
        return endings.getFirst();
    }

    /** Finds a format by its word. */
    public static Optional<ScenarioFormat> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Finds the format of a file by its ending. */
    public static Optional<ScenarioFormat> of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    JsonFactory factory() {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        if (this == JSON) {
            return JsonFactory.builder()
                    .streamReadConstraints(limits)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();
        }
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_SIGNS);
        options.setMaxAliasesForCollections(0);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
    }
}
