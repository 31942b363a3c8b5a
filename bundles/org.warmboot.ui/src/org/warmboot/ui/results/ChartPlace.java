package org.warmboot.ui.results;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.findings.Finding.Place;

/** Where the chart behind a finding is seen. */
final class ChartPlace {

    private static final Map<String, Set<ChartTopic>> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put(DowntimeView.ID, DowntimeView.TOPICS);
        VIEWS.put(ThroughputView.ID, ThroughputView.TOPICS);
        VIEWS.put(CostView.ID, CostView.TOPICS);
        VIEWS.put(LongRunView.ID, LongRunView.TOPICS);
    }

    private ChartPlace() {}

    /** Identifier of the view that has the charts of a topic. */
    static Optional<String> of(ChartTopic topic) {
        return VIEWS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(topic))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Opens the chart that a finding is about, of its technique if there is one for each. */
    static void open(IWorkbenchPage page, Place place) throws PartInitException {
        var view = place.chart().flatMap(ChartPlace::of);
        if (view.isPresent() && page.showView(view.get()) instanceof PictureView pictures) {
            pictures.sheets().stream()
                    .filter(sheet -> isOf(sheet, place))
                    .min(Comparator.comparing(sheet -> !isOfTechnique(sheet, place)))
                    .ifPresent(pictures::select);
        }
    }

    private static boolean isOf(Sheet sheet, Place place) {
        return place.experiment().filter(sheet.group().id()::equals).isPresent()
                && sheet.chart().map(chart -> chart.chart().topic()).equals(place.chart());
    }

    private static boolean isOfTechnique(Sheet sheet, Place place) {
        return sheet.chart()
                .filter(chart -> chart.technique().equals(place.technique()))
                .isPresent();
    }
}
