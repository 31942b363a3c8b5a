package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** Asks with what outages are to be compared; no parameter follows from them alone. */
final class OutagesForm implements MeasurementForm {

    private final Fields fields;
    private final Scenario scenario;
    private final Combo host;
    private final Combo technique;

    OutagesForm(Composite parent, Scenario scenario, List<Element> selected, Runnable changed) {
        this.scenario = scenario;
        fields = new Fields(parent, changed);
        technique = fields.combo("calibration.compare");
        technique.add(Messages.text("calibration.compare.none"));
        scenario.getTechniques().forEach(each -> technique.add(ElementNames.orKind(each)));
        technique.select(scenario.getTechniques().stream()
                .filter(selected::contains)
                .findFirst()
                .map(each -> 1 + scenario.getTechniques().indexOf(each))
                .orElse(0));
        host = fields.combo("calibration.compare.host");
        scenario.getHosts().forEach(each -> host.add(ElementNames.orKind(each)));
        host.select(Math.max(0, host(selected)));
        fields.note("calibration.outages.note");
    }

    @Override
    public Control control() {
        return fields.area();
    }

    @Override
    public MeasuredQuestion question(List<Path> files) {
        return new OutagesQuestion(
                files.getFirst(),
                technique.getSelectionIndex() > 0 && host.getSelectionIndex() >= 0
                        ? Optional.of(new OutagesQuestion.Expected(
                                scenario.getTechniques()
                                        .get(technique.getSelectionIndex() - 1)
                                        .getId(),
                                scenario.getHosts()
                                        .get(host.getSelectionIndex())
                                        .getId()))
                        : Optional.empty());
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }

    private int host(List<Element> selected) {
        return scenario.getHosts().stream()
                .filter(each -> selected.stream().anyMatch(element -> EcoreUtil.isAncestor(each, element)))
                .findFirst()
                .map(scenario.getHosts()::indexOf)
                .orElse(0);
    }
}
