package org.warmboot.report.html.words;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.report.Messages;

/**
 * What scenarios are called beside each other: their names if these differ, else those of their files, as of a file
 * before and after a change.
 *
 * @param labels a name for each, no two the same
 * @param files the file of each, where its label does not say it; empty where it does
 */
public record ScenarioLabels(List<String> labels, List<String> files) {

    /** The labels of compared scenarios. */
    public static ScenarioLabels of(CompareResult compared) {
        var files = compared.files().stream().map(ScenarioLabels::last).toList();
        var labels = Stream.of(compared.scenarios(), files, compared.files())
                .filter(names -> new HashSet<>(names).size() == names.size())
                .findFirst()
                .orElseGet(() -> numbered(compared.scenarios()));
        return new ScenarioLabels(
                labels,
                IntStream.range(0, files.size())
                        .mapToObj(i -> labels.get(i).endsWith(files.get(i)) ? "" : files.get(i))
                        .toList());
    }

    private static String last(String file) {
        try {
            var name = Path.of(file).getFileName();
            return name == null ? file : name.toString();
        } catch (InvalidPathException noPath) {
            return file;
        }
    }

    private static List<String> numbered(List<String> names) {
        var result = new ArrayList<String>();
        for (var name : names) {
            var same = names.subList(0, result.size()).stream()
                    .filter(name::equals)
                    .count();
            result.add(same == 0 ? name : Messages.text("compare.numbered", name, same + 1));
        }
        return result;
    }
}
