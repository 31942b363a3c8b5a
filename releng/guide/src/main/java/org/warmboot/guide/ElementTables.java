package org.warmboot.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.warmboot.model.words.CamelCase;

/** Writes what the metamodel says about its elements between the marks of a page. */
final class ElementTables {

    private static final Pattern MARKS = Pattern.compile("(?s)<!-- elements -->\n.*?<!-- end of elements -->\n");

    private ElementTables() {}

    /** The page with its generated part brought up to date. */
    static String update(String page, Path metamodel) {
        return MARKS.matcher(page)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        "<!-- elements -->\n" + text(load(metamodel)) + "\n<!-- end of elements -->\n"));
    }

    static EPackage load(Path metamodel) {
        var files = new ResourceSetImpl();
        files.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        var uri = URI.createFileURI(metamodel.toAbsolutePath().toString());
        return (EPackage) files.getResource(uri, true).getContents().getFirst();
    }

    private static String text(EPackage metamodel) {
        return all(metamodel, EClass.class).map(ElementTables::element).collect(Collectors.joining())
                + "\n## Choices\n\nWhat the words mean, where they do not speak for themselves.\n"
                + all(metamodel, EEnum.class).map(ElementTables::choice).collect(Collectors.joining());
    }

    private static <T> Stream<T> all(EPackage metamodel, Class<T> kind) {
        return metamodel.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String choice(EEnum choice) {
        var rows = choice.getELiterals().stream()
                .filter(each -> !documentation(each).isEmpty())
                .map(each -> "| `" + each.getLiteral() + "` | " + documentation(each) + " |\n")
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "\n### " + choice.getName() + "\n\n" + documentation(choice) + "\n\n| word | meaning |\n|---|---|\n"
                        + rows;
    }

    private static String element(EClass element) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("### `" + element.getName() + "`");
        lines.add("");
        lines.add(documentation(element) + kinship(element));
        if (!element.getEStructuralFeatures().isEmpty()) {
            lines.addAll(List.of("", "| attribute | value | if left out | meaning |", "|---|---|---|---|"));
            element.getEStructuralFeatures().forEach(each -> lines.add(row(each)));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String kinship(EClass element) {
        var parents = element.getESuperTypes().stream()
                .map(EClass::getName)
                .filter(name -> !name.equals("Element"))
                .map(name -> " Has all attributes of `" + name + "`.")
                .collect(Collectors.joining());
        return parents + (element.isAbstract() ? " Never stands in a file itself." : "");
    }

    private static String row(EStructuralFeature feature) {
        return "| `" + feature.getName() + "` | " + value(feature) + " | " + omitted(feature) + " | "
                + documentation(feature) + " |";
    }

    private static String omitted(EStructuralFeature feature) {
        if (feature.isRequired() || feature.isMany()) {
            return feature.isMany() ? "" : "required";
        }
        // what EMF takes without a word in the metamodel
        var usual = feature.getEType() instanceof EEnum choice
                ? choice.getELiterals().getFirst().getLiteral()
                : feature.getEType().getName().equals("EDouble") ? "0" : null;
        return Optional.ofNullable(feature.getDefaultValueLiteral())
                .or(() -> Optional.ofNullable(usual))
                .map(each -> "`" + each + "`")
                .orElse("");
    }

    private static String value(EStructuralFeature feature) {
        var several = feature.isMany() ? ", any number" : "";
        if (feature instanceof EReference reference) {
            var type = "`" + reference.getEReferenceType().getName() + "`";
            return (reference.isContainment() ? "element " : "id of ") + type + several;
        }
        var type = feature.getEType();
        if (type instanceof EEnum choice) {
            return choice.getELiterals().stream()
                            .map(each -> "`" + each.getLiteral() + "`")
                            .collect(Collectors.joining(", "))
                    + several;
        }
        return words(type.getName()) + several;
    }

    private static String words(String type) {
        return switch (type) {
            case "EString" -> "text";
            case "EInt", "ELong" -> "whole number";
            case "EDouble" -> "number";
            case "EBoolean" -> "`true`, `false`";
            default -> CamelCase.words(type);
        };
    }

    private static String documentation(EModelElement element) {
        return Optional.ofNullable(EcoreUtil.getDocumentation(element))
                .orElse("")
                .replace("|", "\\|");
    }
}
