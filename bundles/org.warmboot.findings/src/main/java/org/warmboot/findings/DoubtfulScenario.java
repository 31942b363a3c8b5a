package org.warmboot.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.model.Element;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.validation.Issue;
import org.warmboot.validation.QuickFix;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** The scenario can be run but holds something doubtful, so that its results may mean something else than one thinks. */
final class DoubtfulScenario implements FindingRule {

    /** More would hide everything else; the list of problems has them all. */
    static final int MOST = 5;

    @Override
    public String kind() {
        return "doubtful-scenario";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        var doubts = Validation.validate(evidence.scenario()).stream()
                .filter(issue -> issue.severity() == Severity.WARNING && !isOpen(issue))
                .toList();
        if (doubts.isEmpty()) {
            return Stream.of(new Draft(this, Weight.FINE).says("doubt.fine").done());
        }
        var listed = doubts.stream().limit(MOST).map(this::finding);
        return doubts.size() <= MOST
                ? listed
                : Stream.concat(
                        listed,
                        Stream.of(new Draft(this, Weight.NOTE)
                                .says("doubt.more", doubts.size() - MOST)
                                .figure("doubts", doubts.size(), "")
                                .done()));
    }

    /** What is left open is told of the techniques that are skipped because of it. */
    private static boolean isOpen(Issue issue) {
        return issue.target() instanceof Element element
                && element.getProvenance().stream()
                        .anyMatch(each -> each.getKind() == ProvenanceKind.OPEN
                                && issue.featureName().equals(each.getParameter()));
    }

    private Finding finding(Issue issue) {
        return new Draft(this, Weight.NOTE)
                .at(element(issue))
                .says("doubt", issue.message())
                .advisesInWords(issue.fixes().stream().map(QuickFix::label).collect(Collectors.joining("; ")))
                .done();
    }

    private static Element element(Issue issue) {
        var at = issue.target();
        while (at != null && !(at instanceof Element)) {
            at = at.eContainer();
        }
        return (Element) at;
    }
}
