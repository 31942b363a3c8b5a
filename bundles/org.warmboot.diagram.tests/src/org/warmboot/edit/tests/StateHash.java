package org.warmboot.edit.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.edit.command.ScenarioCommands;

/** A number for all that a scenario and its picture say: objects, order, values, and what refers to what. */
final class StateHash {
    private final Map<EObject, Integer> places = new IdentityHashMap<>();
    private final List<EObject> all = new ArrayList<>();

    private StateHash(List<EObject> roots) {
        for (var root : roots) {
            put(root);
            root.eAllContents().forEachRemaining(this::put);
        }
    }

    static long of(ScenarioCommands commands) {
        var state = new StateHash(List.of(commands.scenario(), commands.diagram()));
        return state.all.stream().mapToLong(state::hash).reduce(1, (sum, each) -> sum * 1_000_003 + each);
    }

    private void put(EObject object) {
        places.put(object, places.size());
        all.add(object);
    }

    private long hash(EObject object) {
        long hash = object.eClass().getName().hashCode();
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !feature.isDerived()) {
                long value = switch (feature) {
                    case EAttribute attribute -> object.eGet(attribute).hashCode();
                    case EReference reference -> places(object.eGet(reference));
                    default -> throw new IllegalStateException(feature.getName());
                };
                hash = hash * 31 + feature.getFeatureID() * 7919L + value;
            }
        }
        return hash;
    }

    private long places(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().mapToLong(this::place).reduce(1, (sum, each) -> sum * 31 + each)
                : place(value);
    }

    /** What lies outside refers to something that has been deleted. */
    private long place(Object object) {
        return places.getOrDefault(object, -1);
    }
}
