package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.warmboot.exchange.calibration.AgingPlace;
import org.warmboot.exchange.calibration.MeasuredAmount;
import org.warmboot.exchange.measurements.MeasuredSeries;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.model.Element;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;
import org.warmboot.model.units.DataSizes;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;
import org.warmboot.ui.inventory.PlaceWords;

/** Asks what a series is about: of what, which column, in which unit, and how much there is. */
final class AgingForm implements MeasurementForm {

    private final Runnable changed;
    private final Fields fields;
    private final List<AgingPlace> places;
    private final Combo place;
    private final Combo column;
    private final Combo unit;
    private final Text capacity;
    private final Button free;
    private List<Path> read = List.of();
    private Optional<String> unreadable = Optional.empty();

    AgingForm(Composite parent, Scenario scenario, List<Element> selected, Runnable changed) {
        this.changed = changed;
        places = AgingPlace.all(scenario);
        fields = new Fields(parent, changed);
        place = fields.combo("calibration.place");
        places.forEach(each -> place.add(name(each)));
        column = fields.combo("calibration.column");
        unit = fields.combo("calibration.unit");
        MeasuredAmount.UNITS.forEach(unit::add);
        unit.add(Messages.text("calibration.unit.none"));
        unit.select(MeasuredAmount.UNITS.indexOf("MiB"));
        capacity = fields.text("calibration.capacity");
        capacity.setMessage(Messages.text("calibration.capacity.unknown"));
        free = fields.check("calibration.free");
        place.addListener(SWT.Selection, event -> proposeCapacity());
        choose(selected);
    }

    @Override
    public Control control() {
        return fields.area();
    }

    @Override
    public AgingQuestion question(List<Path> files) {
        return new AgingQuestion(
                files,
                column.getItemCount() > 1 ? Optional.of(column.getText()) : Optional.empty(),
                unit(),
                capacity.getText().strip(),
                free.getSelection(),
                places.get(place.getSelectionIndex()).element().getId());
    }

    @Override
    public Optional<String> problem() {
        if (unreadable.isPresent()) {
            return unreadable;
        }
        if (places.isEmpty()) {
            return Optional.of(Messages.text("calibration.no.place"));
        }
        try {
            if (!capacity.getText().isBlank()) {
                MeasuredAmount.of(unit()).parse(capacity.getText().strip());
            }
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
        return free.getSelection() && capacity.getText().isBlank()
                ? Optional.of(Messages.text("calibration.free.of"))
                : Optional.empty();
    }

    /** Looks beside the user interface which columns the first file has. */
    @Override
    public void read(List<Path> files) {
        if (files.isEmpty() || files.equals(read)) {
            return;
        }
        read = files;
        var display = place.getDisplay();
        Job.createSystem(Messages.text("reading.busy"), monitor -> {
                    try {
                        var names = MeasuredSeries.columns(InputFiles.read(files.getFirst()));
                        display.asyncExec(() -> show(files, names, Optional.empty()));
                    } catch (ExchangeException problem) {
                        display.asyncExec(() -> show(files, List.of(), Optional.of(PlaceWords.of(problem))));
                    }
                })
                .schedule();
    }

    private void show(List<Path> files, List<String> names, Optional<String> problem) {
        if (!column.isDisposed() && files.equals(read)) {
            column.setItems(names.toArray(String[]::new));
            column.select(0);
            column.setEnabled(names.size() > 1);
            unreadable = problem;
            changed.run();
        }
    }

    private Optional<String> unit() {
        var chosen = unit.getSelectionIndex();
        return chosen < MeasuredAmount.UNITS.size() ? Optional.of(MeasuredAmount.UNITS.get(chosen)) : Optional.empty();
    }

    /** What is selected, else what lies in it, else the first privileged domain. */
    private void choose(List<Element> selected) {
        var wished = places.stream()
                .filter(each -> selected.contains(each.element()) || selected.contains(each.owner()))
                .findFirst()
                .or(() -> places.stream()
                        .filter(each -> selected.stream().anyMatch(some -> EcoreUtil.isAncestor(some, each.element())))
                        .findFirst())
                .or(() -> places.stream()
                        .filter(each -> each.element() instanceof PrivilegedDomain)
                        .findFirst());
        place.select(wished.map(places::indexOf).orElse(0));
        proposeCapacity();
    }

    private void proposeCapacity() {
        if (place.getSelectionIndex() >= 0) {
            var size = places.get(place.getSelectionIndex()).capacity();
            capacity.setText(size.isPresent() ? DataSizes.format((long) size.getAsDouble()) : "");
        }
        changed.run();
    }

    private static String name(AgingPlace place) {
        var host = place.element().eContainer() instanceof Element owner ? ElementNames.orKind(owner) : "";
        var what = Messages.text(
                place.element() instanceof Hypervisor ? "calibration.place.heap" : "calibration.place.memory",
                ElementNames.orKind(place.element()));
        return Messages.text("calibration.place.on", host, what);
    }
}
