package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** Asks on which host phases were measured, and which system its guests ran. */
final class PhasesForm implements MeasurementForm {

    private final Fields fields;
    private final Scenario scenario;
    private final Combo host;
    private final Combo system;

    PhasesForm(Composite parent, Scenario scenario, List<Element> selected, Runnable changed) {
        this.scenario = scenario;
        fields = new Fields(parent, changed);
        host = fields.combo("calibration.host");
        scenario.getHosts().forEach(each -> host.add(ElementNames.orKind(each)));
        system = fields.combo("calibration.system");
        scenario.getOperatingSystems().forEach(each -> system.add(ElementNames.orKind(each)));
        fields.note("calibration.phases.names");
        host.addListener(SWT.Selection, event -> proposeSystem());
        var wished = scenario.getHosts().stream()
                .filter(each -> selected.stream().anyMatch(element -> EcoreUtil.isAncestor(each, element)))
                .findFirst();
        host.select(wished.map(scenario.getHosts()::indexOf).orElse(0));
        proposeSystem();
    }

    @Override
    public Control control() {
        return fields.area();
    }

    @Override
    public MeasuredQuestion question(List<Path> files) {
        return new PhasesQuestion(
                files.getFirst(),
                chosen().orElseThrow().getId(),
                scenario.getOperatingSystems().get(system.getSelectionIndex()).getId());
    }

    @Override
    public Optional<String> problem() {
        return chosen().isEmpty() || system.getSelectionIndex() < 0
                ? Optional.of(Messages.text("calibration.no.host"))
                : Optional.empty();
    }

    private Optional<Host> chosen() {
        return host.getSelectionIndex() < 0
                ? Optional.empty()
                : Optional.of(scenario.getHosts().get(host.getSelectionIndex()));
    }

    /** The system that the first guest of the host runs. */
    private void proposeSystem() {
        var runs = chosen().stream()
                .flatMap(each -> each.getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .map(Domain::getOperatingSystem)
                .filter(each -> each != null)
                .findFirst();
        system.select(runs.map(scenario.getOperatingSystems()::indexOf).orElse(0));
    }
}
