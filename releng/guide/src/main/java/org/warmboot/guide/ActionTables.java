package org.warmboot.guide;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Scope;
import org.warmboot.model.action.ActionFacts;

/** Writes what the table of actions and the metamodel say about actions between the marks of a page. */
final class ActionTables {

    private static final Pattern MARKS = Pattern.compile("(?s)<!-- actions -->\n.*?<!-- end of actions -->\n");

    private ActionTables() {}

    /** The page with its generated part brought up to date. */
    static String update(String page, Path metamodel) {
        return MARKS.matcher(page)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        "<!-- actions -->\n\n" + text(ElementTables.load(metamodel)) + "\n<!-- end of actions -->\n"));
    }

    private static String text(EPackage metamodel) {
        var actions = (EEnum) metamodel.getEClassifier("Action");
        return "| action | acts on | what it does | capability | its time depends on |\n|---|---|---|---|---|\n"
                + ActionFacts.all().stream().map(facts -> row(facts, actions)).collect(Collectors.joining());
    }

    private static String row(ActionFacts facts, EEnum actions) {
        var literal = facts.action().getLiteral();
        var effect = EcoreUtil.getDocumentation(actions.getEEnumLiteralByLiteral(literal));
        return Stream.of(
                        code(literal),
                        facts.scopes().stream()
                                .map(Scope::getLiteral)
                                .map(ActionTables::code)
                                .collect(list()),
                        Optional.ofNullable(effect).orElse(""),
                        facts.capability().map(each -> code(each.getLiteral())).orElse(""),
                        facts.parameters().stream()
                                .map(EAttribute::getName)
                                .map(ActionTables::code)
                                .collect(list()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(", ");
    }

    private static String code(String word) {
        return "`" + word + "`";
    }
}
