package org.warmboot.model.path;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;

/** Names that stand in paths, and those that people use instead. */
final class PathNames {
    /** What people call a feature, and the steps that it stands for; where a kind has a feature so called, that counts. */
    private static final Map<String, String> ALIASES = Map.of(
            "heapLeak", "leakRate",
            "heapSize", "heap",
            "vmm", "hypervisor",
            "os", "operatingSystem",
            "guests", "domains",
            "mttf", "timeToFailure.mean",
            "mttr", "timeToRepair.mean");

    private static final int MOST_NAMES = 24;

    private PathNames() {}

    /** Gives the features that a name stands for; the name itself if there is nothing to replace. */
    static List<String> features(EObject owner, String name) {
        boolean known = owner.eClass().getEStructuralFeature(name) != null;
        return known ? List.of(name) : List.of(ALIASES.getOrDefault(name, name).split("\\."));
    }

    /** Gives the names of all features that a path may go through or end at. */
    static Stream<String> steps(EObject owner) {
        return owner.eClass().getEAllStructuralFeatures().stream().map(EStructuralFeature::getName);
    }

    /** Lists names for a message, as many as one can read. */
    static String list(Stream<String> names) {
        List<String> some = names.limit(MOST_NAMES + 1L).toList();
        String text = some.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return some.size() > MOST_NAMES ? text + ", \u2026" : text;
    }

    /** Gives the way to an object by what contains it, empty for the scenario; it ends with a dot otherwise. */
    static String pathTo(EObject object) {
        EObject owner = object.eContainer();
        if (owner == null) {
            return "";
        }
        EReference feature = object.eContainmentFeature();
        return pathTo(owner) + feature.getName() + (feature.isMany() ? key(owner, feature, object) : "") + ".";
    }

    /** Gives what people call an object: its name, else its kind. */
    static String label(EObject object) {
        String name = object instanceof Element element ? element.getName() : null;
        String id = EcoreUtil.getID(object);
        String kind = object.eClass().getName();
        return name != null ? name : id != null ? id : kind;
    }

    private static String key(EObject owner, EReference feature, EObject object) {
        String id = EcoreUtil.getID(object);
        int place = ((List<?>) owner.eGet(feature)).indexOf(object) + 1;
        return PathStep.bracket(id != null ? id : String.valueOf(place));
    }
}
