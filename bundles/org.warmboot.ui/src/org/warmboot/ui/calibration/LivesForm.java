package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.warmboot.exchange.calibration.FailurePlace;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** Asks what crashes are about, and how long it is down after one and for a rejuvenation. */
final class LivesForm implements MeasurementForm {

    private final Fields fields;
    private final List<FailurePlace> places;
    private final Combo place;
    private final Text repair;
    private final Text rejuvenation;

    LivesForm(Composite parent, Scenario scenario, List<Element> selected, Runnable changed) {
        fields = new Fields(parent, changed);
        places = FailurePlace.all(scenario);
        place = fields.combo("calibration.place");
        places.forEach(each -> place.add(Messages.text(
                "calibration.place.of", ElementNames.orKind(each.element()), ElementNames.kind(each.element()))));
        place.select(Math.max(0, wished(selected)));
        repair = fields.text("calibration.repair");
        repair.setText("1 h");
        rejuvenation = fields.text("calibration.rejuvenation");
        rejuvenation.setText("1 min");
    }

    @Override
    public Control control() {
        return fields.area();
    }

    @Override
    public MeasuredQuestion question(List<Path> files) {
        return new LivesQuestion(
                files.getFirst(),
                Fields.seconds(repair),
                Fields.seconds(rejuvenation),
                places.get(place.getSelectionIndex()).element().getId());
    }

    @Override
    public Optional<String> problem() {
        return places.isEmpty()
                ? Optional.of(Messages.text("calibration.no.place"))
                : Fields.problem(repair).or(() -> Fields.problem(rejuvenation));
    }

    /** What is selected, or what runs in it, or lies in it. */
    private int wished(List<Element> selected) {
        var wanted = selected.stream()
                .map(each -> each instanceof Domain domain ? (Element) domain.getOperatingSystem() : each)
                .toList();
        for (int i = 0; i < places.size(); i++) {
            var element = places.get(i).element();
            if (wanted.stream().anyMatch(each -> each == element || EcoreUtil.isAncestor(each, element))) {
                return i;
            }
        }
        return -1;
    }
}
