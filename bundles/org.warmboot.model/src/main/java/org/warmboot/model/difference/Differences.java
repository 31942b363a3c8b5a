package org.warmboot.model.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.difference.Difference.Kind;
import org.warmboot.model.file.ScenarioDocument;

/** Compares two versions of a scenario. Elements are the same if their identifiers are, whatever they are called. */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** Gives all differences: none if, and only if, both versions would give the same file. */
    public static List<Difference> between(ScenarioDocument before, ScenarioDocument after) {
        var comparison = new Differences();
        comparison.compare(elements(before), elements(after));
        comparison.root(before.scenario(), after.scenario());
        comparison.found.addAll(Drawings.between(before, after));
        return List.copyOf(comparison.found);
    }

    private static Map<String, Element> elements(ScenarioDocument document) {
        var all = new LinkedHashMap<String, Element>();
        EcoreUtil.<EObject>getAllContents(List.of(document.scenario())).forEachRemaining(object -> {
            if (object instanceof Element element && element != document.scenario()) {
                all.put(element.getId(), element);
            }
        });
        return all;
    }

    private void compare(Map<String, Element> before, Map<String, Element> after) {
        after.forEach((id, element) -> {
            if (!isSame(before.get(id), element)) {
                add(Kind.ADDED, element, List.of(), "", "");
            }
        });
        before.forEach((id, element) -> {
            if (!isSame(after.get(id), element)) {
                add(Kind.REMOVED, element, List.of(), "", "");
            }
        });
        after.forEach((id, element) -> {
            var old = before.get(id);
            if (isSame(old, element)) {
                moved(old, element);
                values(element, List.of(), old, element);
            }
        });
    }

    private static boolean isSame(Element one, Element other) {
        return one != null && one.eClass() == other.eClass();
    }

    private void root(Element before, Element after) {
        values(after, List.of(), before, after);
    }

    private void moved(Element before, Element after) {
        var from = home(before);
        var to = home(after);
        if (!from.equals(to) || before.eContainmentFeature() != after.eContainmentFeature()) {
            add(Kind.MOVED, after, List.of(), from, to);
        }
    }

    private static String home(Element element) {
        return element.eContainer() instanceof Element holder
                ? Optional.ofNullable(holder.getId()).orElse("")
                : "";
    }

    private void values(Element element, List<EStructuralFeature> way, EObject before, EObject after) {
        for (var feature : after.eClass().getEAllStructuralFeatures()) {
            if (feature == Literals.SCENARIO__FILE_VERSION) {
                continue; // all files are written in the newest one
            }
            var further = Stream.concat(way.stream(), Stream.of(feature)).toList();
            var old = part(before, feature);
            var now = part(after, feature);
            if (old.isPresent()
                    && now.isPresent()
                    && old.get().eClass() == now.get().eClass()) {
                values(element, further, old.get(), now.get());
            } else if (holdsElements(feature)) {
                order(element, further, before, after);
            } else {
                value(element, further, ComparedText.of(before, feature), ComparedText.of(after, feature));
            }
        }
    }

    private void value(Element element, List<EStructuralFeature> way, String before, String after) {
        if (!before.equals(after)) {
            add(Kind.CHANGED, element, way, before, after);
        }
    }

    /** Who has come and gone is said of these themselves. */
    private void order(Element element, List<EStructuralFeature> way, EObject before, EObject after) {
        var old = ComparedText.names(before, way.getLast());
        var now = ComparedText.names(after, way.getLast());
        value(
                element,
                way,
                String.join(", ", old.stream().filter(now::contains).toList()),
                String.join(", ", now.stream().filter(old::contains).toList()));
    }

    private static boolean holdsElements(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
    }

    /** One thing that an object holds and that is no element, such as the trigger of a policy. */
    private static Optional<EObject> part(EObject owner, EStructuralFeature feature) {
        return feature instanceof EReference reference
                        && reference.isContainment()
                        && !reference.isMany()
                        && !Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType())
                ? Optional.ofNullable((EObject) owner.eGet(feature))
                : Optional.empty();
    }

    private void add(Kind kind, Element element, List<EStructuralFeature> way, String before, String after) {
        found.add(new Difference(kind, element, way, before, after));
    }
}
