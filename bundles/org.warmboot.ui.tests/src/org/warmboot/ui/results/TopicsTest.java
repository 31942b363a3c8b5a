package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.measure.ChartTopic;

/** What the page of a report has charts about is seen in the window too. */
class TopicsTest {

    @Test
    void everyTopicOfChartsHasOneView() {
        assertEquals(
                List.of(ChartTopic.values()),
                Stream.of(DowntimeView.TOPICS, ThroughputView.TOPICS, CostView.TOPICS, LongRunView.TOPICS)
                        .flatMap(topics -> topics.stream())
                        .sorted()
                        .toList());
    }
}
