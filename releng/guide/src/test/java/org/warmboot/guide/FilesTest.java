package org.warmboot.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.ReplicationFiles;

/** The guide says of every file that is written what it is good for. */
class FilesTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void theTableOfFilesHasARowForEveryFileThatIsWritten() {
        var written = Stream.concat(Exports.names().stream(), Stream.of(ReplicationFiles.NAME))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, told());
    }

    private static TreeSet<String> told() {
        var page = GuideFiles.read(GuideFiles.underTest().page("command-line.md"));
        var table = page.substring(page.indexOf("## Files"));
        return table.substring(0, table.indexOf("\n\nFiles are written"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(names -> NAME.matcher(names).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
