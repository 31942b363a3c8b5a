package org.warmboot.model.path;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.text.Messages;
import org.warmboot.model.text.Suggestion;

/** Follows a path through a scenario, and says where it leads nowhere. */
final class PathWalk {
    private EObject place;

    PathWalk(Scenario scenario) {
        place = scenario;
    }

    Parameter follow(List<PathStep> steps) {
        for (PathStep step : steps.subList(0, steps.size() - 1)) {
            names(step).forEach(this::enter);
        }
        List<PathStep> last = names(steps.getLast());
        last.subList(0, last.size() - 1).forEach(this::enter);
        PathStep end = last.getLast();
        if (!(feature(end) instanceof EAttribute attribute)) {
            throw fail("path.element", end.text(), PathNames.label(place));
        }
        return Parameter.of(place, attribute, attribute.isMany() ? entry(end, attribute) : single(end));
    }

    /** The key stays with the last of the features that a name stands for. */
    private List<PathStep> names(PathStep step) {
        List<String> features = PathNames.features(place, step.name());
        return Stream.concat(
                        features.stream().limit(features.size() - 1L).map(each -> new PathStep(each, Optional.empty())),
                        Stream.of(new PathStep(features.getLast(), step.key())))
                .toList();
    }

    private void enter(PathStep step) {
        if (!(feature(step) instanceof EReference reference)) {
            throw fail("path.value", step.name(), PathNames.label(place));
        }
        if (reference.isMany()) {
            place = choose(step, reference);
        } else {
            single(step);
            EObject next = (EObject) place.eGet(reference);
            if (next == null) {
                throw fail("path.unset", step.name(), PathNames.label(place));
            }
            place = next;
        }
    }

    private EStructuralFeature feature(PathStep step) {
        EStructuralFeature feature = place.eClass().getEStructuralFeature(step.name());
        if (feature == null) {
            throw fail(
                    "path.unknown",
                    step.name(),
                    PathNames.label(place),
                    PathNames.list(PathNames.steps(place)),
                    Suggestion.among(PathNames.steps(place), step.name()));
        }
        return feature;
    }

    private EObject choose(PathStep step, EReference reference) {
        @SuppressWarnings("unchecked")
        var elements = (List<EObject>) place.eGet(reference);
        String there = PathNames.list(elements.stream().map(PathWalk::id).filter(Objects::nonNull));
        String key = step.key().orElseThrow(() -> fail("path.key", step.name(), elements.size(), there));
        Optional<EObject> byId =
                elements.stream().filter(each -> key.equals(id(each))).findFirst();
        List<EObject> named =
                elements.stream().filter(each -> key.equals(name(each))).toList();
        if (byId.isEmpty() && named.size() > 1) {
            throw fail(
                    "path.twice",
                    step.name(),
                    key,
                    PathNames.list(named.stream().map(PathWalk::id)));
        }
        return byId.or(() -> named.stream().findFirst())
                .or(() -> number(key, elements.size()).stream()
                        .mapToObj(elements::get)
                        .findFirst())
                .orElseThrow(() -> fail(
                        "path.missing",
                        step.name(),
                        key,
                        elements.size(),
                        there,
                        Suggestion.among(
                                elements.stream()
                                        .flatMap(each -> Stream.of(id(each), name(each)))
                                        .filter(Objects::nonNull),
                                key)));
    }

    private OptionalInt entry(PathStep step, EAttribute attribute) {
        int size = ((List<?>) place.eGet(attribute)).size();
        String key = step.key().orElseThrow(() -> fail("path.number", step.name(), size));
        OptionalInt number = number(key, size);
        if (number.isEmpty()) {
            throw fail("path.number", step.name(), size);
        }
        return number;
    }

    private OptionalInt single(PathStep step) {
        if (step.key().isPresent()) {
            throw fail("path.single", step.name(), step.key().get());
        }
        return OptionalInt.empty();
    }

    private static OptionalInt number(String key, int size) {
        if (!key.matches("[1-9]\\d{0,8}") || Integer.parseInt(key) > size) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(key) - 1);
    }

    private static String id(EObject object) {
        return EcoreUtil.getID(object);
    }

    private static String name(EObject object) {
        return object instanceof Element element ? element.getName() : null;
    }

    private static PathException fail(String key, Object... values) {
        return new PathException(Messages.get(key, values));
    }
}
