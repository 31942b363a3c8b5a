package org.warmboot.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationFactory;
import org.warmboot.model.notation.NotationPackage;

/** Scenarios with random elements, values and references, everything the metamodel allows. */
public final class RandomScenarios {
    private static final String[] TEXTS = {
        "",
        "plain",
        "\u00e9\u4e2d\uD83D\uDE00",
        "<a href=\"x\">&amp;'",
        " two  blanks ",
        "line\nbreak\ttab\rreturn",
        "]]>",
        "-1",
        "\u0085\u2028"
    };

    private final Random random;

    private RandomScenarios(long seed) {
        random = new Random(seed);
    }

    /** Gives the document of a seed. */
    public static ScenarioDocument document(long seed) {
        var make = new RandomScenarios(seed);
        Scenario scenario = ModelFactory.eINSTANCE.createScenario();
        make.fill(scenario, 0);
        Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
        make.fill(diagram, 0);
        boolean drawn = make.random.nextBoolean();
        List<EObject> roots = drawn ? List.of(scenario, diagram) : List.of(scenario);
        Ids.fillIn(roots);
        make.link(roots);
        scenario.setFileVersion(FileVersion.CURRENT);
        return drawn ? ScenarioDocument.of(scenario, diagram) : ScenarioDocument.of(scenario);
    }

    private void fill(EObject object, int depth) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isID() && random.nextBoolean()) {
                set(object, attribute, value(attribute.getEAttributeType()));
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            for (int i = random.nextInt(reference.isMany() ? 3 : 2); i > 0 && depth < 4; i--) {
                List<EClass> kinds = kinds(reference.getEReferenceType());
                EObject child = EcoreUtil.create(kinds.get(random.nextInt(kinds.size())));
                set(object, reference, child);
                fill(child, depth + 1);
            }
        }
    }

    private void link(List<EObject> roots) {
        var all = new ArrayList<EObject>();
        EcoreUtil.<EObject>getAllContents(roots).forEachRemaining(all::add);
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                var targets = all.stream()
                        .filter(reference.getEReferenceType()::isInstance)
                        .toList();
                if (!reference.isContainment() && !targets.isEmpty()) {
                    for (int i = random.nextInt(3); i > 0; i--) {
                        set(object, reference, targets.get(random.nextInt(targets.size())));
                    }
                }
            }
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum choice) {
            return choice.getELiterals()
                    .get(random.nextInt(choice.getELiterals().size()))
                    .getInstance();
        }
        return switch (type.getInstanceClassName()) {
            case "int" -> random.nextInt();
            case "long" ->
                type.getName().equals("DataSize") ? random.nextLong() >>> 1 + random.nextInt(62) : random.nextLong();
            case "double" ->
                type.getName().equals("Fraction")
                        ? random.nextDouble()
                        : Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(30) - 15);
            case "boolean" -> random.nextBoolean();
            default -> TEXTS[random.nextInt(TEXTS.length)];
        };
    }

    private static List<EClass> kinds(EClass type) {
        return Stream.of(ModelPackage.eINSTANCE, NotationPackage.eINSTANCE)
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((EList<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }
}
