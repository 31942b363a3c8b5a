package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.longrun.LongRunCase;

/** Says which model a long run was solved with, where it is from and what it leaves out. */
final class ModelWords {

    private ModelWords() {}

    static String of(OperationModel model, LongRunCase given) {
        var layers =
                model.hosts().stream().flatMap(host -> host.layers().stream()).toList();
        boolean fails = layers.stream().anyMatch(layer -> !layer.risks().isEmpty());
        boolean acts = layers.stream().anyMatch(layer -> layer.action().isPresent());
        var bases = model.hosts().stream().map(HostModel::base).toList();
        var uppers = layers.stream()
                .filter(layer -> !bases.contains(layer) && !layer.isIdle())
                .toList();
        boolean nested = !uppers.isEmpty() && bases.stream().anyMatch(layer -> !layer.isIdle());

        var words = new ArrayList<String>();
        words.add(!acts ? "alternating" : !fails ? "schedule" : nested ? "nested" : clock(layers));
        if (layers.stream().anyMatch(layer -> layer.risks().size() > 1)) {
            words.add("competing");
        }
        if (fails && layers.stream().anyMatch(ModelWords::runsOn)) {
            words.add("start-to-start");
        }
        if (model.hosts().size() > 1) {
            words.add("hosts");
        }
        if (given.plan().load().shares().length > 1 && given.costs().isPresent()) {
            words.add("load");
        }
        words.add(!fails ? "only" : given.plan().warmUpSeconds() > 0 ? "warmed" : "horizon");
        if (nested && acting(layers) > 1) {
            words.add(
                    model.hosts().stream()
                                    .allMatch(host -> host.operated().coupled().isPresent())
                            ? "waits"
                            : "hardly-waits");
        }
        return words.stream().map(key -> Messages.get("solve.model." + key)).collect(Collectors.joining(" "));
    }

    private static String clock(List<Layer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.action().stream())
                .map(action -> switch (action.clock()) {
                    case LayerClock.AtAge age -> age.free() ? "age" : "threshold";
                    case LayerClock.AfterDegradation degraded -> "degradation";
                    case LayerClock.OnWarning warning -> "warning";
                })
                .findFirst()
                .orElseThrow();
    }

    private static long acting(List<Layer> layers) {
        return layers.stream().filter(layer -> layer.action().isPresent()).count();
    }

    private static boolean runsOn(Layer layer) {
        return layer.action().isPresent()
                && layer.action().get().clock() instanceof LayerClock.AtAge age
                && !age.pauses();
    }
}
