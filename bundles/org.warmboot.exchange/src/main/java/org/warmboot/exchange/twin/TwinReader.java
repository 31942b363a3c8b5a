package org.warmboot.exchange.twin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.twin.TwinNode.Items;
import org.warmboot.exchange.twin.TwinNode.Members;
import org.warmboot.exchange.twin.TwinNode.Scalar;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.FileVersion;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ValueReader;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationPackage;
import org.warmboot.model.text.Suggestion;

/** Makes a scenario of the values of a twin, as strictly as a scenario file is read. */
final class TwinReader {
    private final TwinLinks links = new TwinLinks();

    private TwinReader() {}

    static ScenarioDocument read(InputFile file, ScenarioFormat format) throws ExchangeException {
        return new TwinReader().document(TwinParser.parse(file, format));
    }

    private ScenarioDocument document(TwinNode root) throws ExchangeException {
        var members = members(root);
        for (var key : members.byKey().keySet()) {
            if (!List.of(TwinNames.SCHEMA, TwinNames.FORMAT, TwinNames.SCENARIO, TwinNames.DIAGRAM)
                    .contains(key)) {
                throw ExchangeException.wrong(members.byKey().get(key).place(), "twin.root", key);
            }
        }
        if (!(members.byKey().get(TwinNames.FORMAT) instanceof Scalar format)
                || !format.text().equals(TwinNames.FORMAT_NAME)
                || !members.byKey().containsKey(TwinNames.SCENARIO)) {
            throw ExchangeException.wrong(root.place(), "twin.format", TwinNames.FORMAT_NAME);
        }
        var scenario = (Scenario) object(members.byKey().get(TwinNames.SCENARIO), ModelPackage.Literals.SCENARIO);
        version(scenario, members.byKey().get(TwinNames.SCENARIO));
        var picture = Optional.ofNullable(members.byKey().get(TwinNames.DIAGRAM));
        var diagram = picture.isEmpty() ? null : object(picture.get(), NotationPackage.Literals.DIAGRAM);
        links.resolve();
        return new ScenarioDocument(
                scenario, Optional.ofNullable((Diagram) diagram), links.positions(), Optional.empty());
    }

    private static void version(Scenario scenario, TwinNode node) throws ExchangeException {
        if (scenario.getFileVersion() < 1 || scenario.getFileVersion() > FileVersion.CURRENT) {
            throw ExchangeException.wrong(node.place(), "twin.version", scenario.getFileVersion(), FileVersion.CURRENT);
        }
    }

    private static Members members(TwinNode node) throws ExchangeException {
        if (node instanceof Members members) {
            return members;
        }
        throw ExchangeException.wrong(node.place(), "twin.object");
    }

    private EObject object(TwinNode node, EClass kind) throws ExchangeException {
        var members = members(node);
        var object = EcoreUtil.create(kind);
        for (var entry : members.byKey().entrySet()) {
            var feature = kind.getEStructuralFeature(entry.getKey());
            if (feature != null) {
                feature(object, feature, entry.getValue());
            } else if (!entry.getKey().equals(TwinNames.TYPE)) {
                throw ExchangeException.wrong(
                        entry.getValue().place(),
                        "twin.key",
                        kind.getName(),
                        entry.getKey(),
                        Suggestion.among(
                                kind.getEAllStructuralFeatures().stream().map(ENamedElement::getName), entry.getKey()));
            }
        }
        if (kind.getEIDAttribute() != null) {
            var id = EcoreUtil.getID(object);
            if (id == null) {
                throw ExchangeException.wrong(node.place(), "twin.no-id", kind.getName());
            }
            links.register(id, object, node.place());
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private void feature(EObject owner, EStructuralFeature feature, TwinNode node) throws ExchangeException {
        if (!feature.isMany()) {
            var value = value(owner, feature, node);
            if (value != null) {
                owner.eSet(feature, value);
            }
            return;
        }
        if (!(node instanceof Items items)) {
            throw ExchangeException.wrong(node.place(), "twin.list", feature.getName());
        }
        for (var each : items.all()) {
            var value = value(owner, feature, each);
            if (value != null && !((EList<Object>) owner.eGet(feature)).add(value)) {
                throw ExchangeException.wrong(each.place(), "twin.value-twice", feature.getName(), value);
            }
        }
    }

    /** Value of an attribute, or an object; null for a reference, which waits for its target. */
    private Object value(EObject owner, EStructuralFeature feature, TwinNode node) throws ExchangeException {
        if (feature instanceof EReference reference && reference.isContainment()) {
            return object(node, kind(reference, members(node)));
        }
        if (!(node instanceof Scalar scalar)) {
            throw ExchangeException.wrong(node.place(), "twin.scalar", feature.getName());
        }
        if (feature instanceof EReference reference) {
            links.refer(owner, reference, scalar.text(), scalar.place());
            return null;
        }
        try {
            return ValueReader.read((EAttribute) feature, scalar.text());
        } catch (IllegalArgumentException e) {
            throw ExchangeException.wrong(scalar.place(), "twin.attribute", feature.getName(), e.getMessage());
        }
    }

    private static EClass kind(EReference reference, Members members) throws ExchangeException {
        var kinds = TwinNames.kinds(reference);
        if (!members.byKey().containsKey(TwinNames.TYPE) && kinds.size() == 1) {
            return kinds.getFirst();
        }
        if (members.byKey().get(TwinNames.TYPE) instanceof Scalar type) {
            var found = kinds.stream()
                    .filter(kind -> kind.getName().equals(type.text()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw ExchangeException.wrong(
                members.place(),
                "twin.type",
                reference.getName(),
                kinds.stream().map(EClass::getName).collect(Collectors.joining(", ")));
    }
}
