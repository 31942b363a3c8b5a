package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__PEERS;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.units.DataSizes;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.setting.HostLoad;
import org.warmboot.validation.setting.RoomProblem;
import org.warmboot.validation.setting.RoomProblem.Kind;
import org.warmboot.validation.setting.RoomWalk;
import org.warmboot.validation.setting.Setting;
import org.warmboot.validation.technique.TechniqueWalk;

/** Techniques find the memory and the disk that their steps need, with the guests of their experiment. */
final class RoomCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Experiment experiment : scenario.getExperiments()) {
            var told = new HashSet<Object>();
            var sound = new HashMap<Technique, Boolean>();
            List<Technique> run = experiment.getTechniques().stream()
                    .filter(technique ->
                            OpenValues.needed(experiment, technique).isEmpty())
                    .toList();
            for (Setting setting : ExperimentSettings.of(experiment)) {
                // what is skipped, as a value is open, needs no room
                boolean isRun = setting.ofPolicy() ? !run.isEmpty() : run.contains(setting.technique());
                if (isRun
                        && isComplete(setting)
                        && sound.computeIfAbsent(setting.technique(), TechniqueWalk::isSound)) {
                    RoomWalk.problem(setting).ifPresent(problem -> report(setting, problem, told, found));
                }
            }
        }
    }

    private static boolean isComplete(Setting setting) {
        return isComplete(setting.target().host())
                && setting.peers().stream().map(HostLoad::host).allMatch(RoomCheck::isComplete);
    }

    private static boolean isComplete(Host host) {
        return host.getHypervisor() != null && !host.getDisks().isEmpty();
    }

    /** Tells of the first of several hosts or guests that lack the same; what is full from the start is told elsewhere. */
    private static void report(Setting setting, RoomProblem problem, Set<Object> told, Issues found) {
        if (problem.kind() == Kind.START || !told.add(List.of(problem.kind(), setting.technique()))) {
            return;
        }
        Experiment experiment = setting.experiment();
        Host host = setting.target().host();
        var needed = DataSizes.format(problem.needed());
        var free = DataSizes.formatBeside(BigInteger.valueOf(Math.max(0, problem.free())), problem.needed());
        switch (problem.kind()) {
            case DESTINATION ->
                found.error(
                        experiment,
                        EXPERIMENT__PEERS,
                        "migration.memory",
                        experiment,
                        setting.technique(),
                        problem.who(),
                        needed,
                        free);
            case CLEAN -> {
                BigInteger all = BigInteger.valueOf(host.getMemory())
                        .add(BigInteger.valueOf(problem.needed()))
                        .subtract(BigInteger.valueOf(problem.free()));
                var lack = new Shortage(host, all);
                found.add(
                        Severity.ERROR,
                        experiment,
                        EXPERIMENT__HOST,
                        lack.fixes(),
                        "clean.memory",
                        experiment,
                        setting.technique(),
                        needed,
                        lack.needs(),
                        host,
                        lack.has());
            }
            default ->
                found.error(
                        experiment,
                        EXPERIMENT__HOST,
                        "room." + problem.kind().name().toLowerCase(Locale.ROOT),
                        experiment,
                        setting.technique(),
                        problem.step(),
                        problem.who(),
                        needed,
                        free,
                        problem.place());
        }
    }
}
