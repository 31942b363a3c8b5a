package org.warmboot.ui.explorer;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;
import org.warmboot.ui.Messages;

/**
 * A folder of the tree: the elements of one kind that a scenario holds.
 *
 * @param scenario holds them
 * @param feature  in this list
 */
record Group(Scenario scenario, EReference feature) {

    private static final List<EReference> ORDER = List.of(
            Literals.SCENARIO__HOSTS,
            Literals.SCENARIO__CLUSTERS,
            Literals.SCENARIO__OPERATING_SYSTEMS,
            Literals.SCENARIO__SERVICE_PROFILES,
            Literals.SCENARIO__WORKLOADS,
            Literals.SCENARIO__LOAD_PROFILES,
            Literals.SCENARIO__TECHNIQUES,
            Literals.SCENARIO__AGING_MODELS,
            Literals.SCENARIO__FAILURE_MODELS,
            Literals.SCENARIO__POLICIES,
            Literals.SCENARIO__EXPERIMENTS,
            Literals.SCENARIO__PUBLISHED_FIGURES);

    private static final Set<EReference> OPEN =
            Set.of(Literals.SCENARIO__HOSTS, Literals.SCENARIO__TECHNIQUES, Literals.SCENARIO__EXPERIMENTS);

    /** The folders of a scenario that are not empty. */
    static List<Group> of(Scenario scenario) {
        return ORDER.stream()
                .map(feature -> new Group(scenario, feature))
                .filter(group -> !group.elements().isEmpty())
                .toList();
    }

    List<Element> elements() {
        return ((List<?>) scenario.eGet(feature))
                .stream().map(Element.class::cast).toList();
    }

    /** Whether it is open when the scenario opens: what most users begin with. */
    boolean isOpenAtFirst() {
        return OPEN.contains(feature);
    }

    String label() {
        return Messages.text("group." + feature.getName());
    }

    /** Two folders are the same if they are of one kind, so that a tree stays open when the file is read again. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.feature.equals(feature);
    }

    @Override
    public int hashCode() {
        return feature.hashCode();
    }
}
