package org.warmboot.findings;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.question.Question;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.id.Ids;

/**
 * A technique executed on a host as it is drawn, in a copy of the scenario with a change: what would be if.
 *
 * @param evidence the scenario
 * @param technique identifier of the technique
 * @param host identifier of the host
 */
record Trial(Evidence evidence, String technique, String host) {

    /** Mean downtime of the services in seconds; absent if it cannot be run so, or stops nothing. */
    OptionalDouble downtime(Consumer<Scenario> change) {
        var copy = EcoreUtil.copy(evidence.scenario());
        var what = Ids.find(copy, Technique.class, technique);
        var where = Ids.find(copy, Host.class, host);
        if (what.isEmpty() || where.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            change.accept(copy);
        } catch (IllegalArgumentException noSuchValue) {
            return OptionalDouble.empty();
        }
        return Preview.of(Question.technique(copy, what.get(), where.get()), evidence.cancel())
                .filter(Preview.Works.class::isInstance)
                .flatMap(works -> ((Preview.Works) works).run().downtime())
                .filter(downtime -> downtime.mean() > 0)
                .map(downtime -> OptionalDouble.of(downtime.mean()))
                .orElseGet(OptionalDouble::empty);
    }
}
