package org.warmboot.model.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.difference.Difference.Kind;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.notation.NotationPackage.Literals;

/** Compares the pictures of two versions of a scenario, element by element. */
final class Drawings {
    private Drawings() {}

    static List<Difference> between(ScenarioDocument before, ScenarioDocument after) {
        var old = pictures(before);
        var now = pictures(after);
        var all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        var found = new ArrayList<Difference>();
        for (var id : all) {
            var earlier = old.getOrDefault(id, new Picture(after.scenario(), ""));
            var later = now.getOrDefault(id, new Picture(earlier.element(), ""));
            if (!earlier.text().equals(later.text())) {
                found.add(new Difference(Kind.DRAWN, later.element(), List.of(), earlier.text(), later.text()));
            }
        }
        if (found.isEmpty() && !order(before).equals(order(after))) {
            found.add(new Difference(Kind.DRAWN, after.scenario(), List.of(), order(before), order(after)));
        }
        return found;
    }

    /** How one element is drawn; all that is drawn of nothing in particular counts for the scenario. */
    private record Picture(Element element, String text) {
        Picture and(Picture other) {
            return new Picture(element, text + "; " + other.text);
        }
    }

    private static Map<String, Picture> pictures(ScenarioDocument document) {
        var all = new LinkedHashMap<String, Picture>();
        document.diagram().ifPresent(diagram -> {
            var whole = new Picture(document.scenario(), ComparedText.of(diagram, Literals.DIAGRAM__NAME));
            put(all, document.scenario(), whole);
            diagram.getShapes().forEach(shape -> add(all, document.scenario(), shape.getElement(), shape));
            diagram.getConnections().forEach(line -> add(all, document.scenario(), line.getElement(), line));
        });
        return all;
    }

    private static void add(Map<String, Picture> all, Scenario scenario, Element drawn, EObject picture) {
        var element = drawn == null ? scenario : drawn;
        var text = picture.eClass().getEAllStructuralFeatures().stream()
                .filter(picture::eIsSet)
                .filter(feature -> feature != Literals.SHAPE__ELEMENT && feature != Literals.CONNECTION__ELEMENT)
                .map(feature -> feature.getName() + " " + ComparedText.of(picture, feature))
                .collect(Collectors.joining(", "));
        put(all, element, new Picture(element, text));
    }

    private static void put(Map<String, Picture> all, Element element, Picture picture) {
        all.merge(String.valueOf(element.getId()), picture, Picture::and);
    }

    /** What lies above what in the picture. */
    private static String order(ScenarioDocument document) {
        return document.diagram()
                .map(diagram -> ComparedText.names(diagram, Literals.DIAGRAM__SHAPES)
                        + ComparedText.of(diagram, Literals.DIAGRAM__CONNECTIONS))
                .orElse("");
    }
}
