package org.warmboot.exchange.merge;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.model.Element;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;

/**
 * What a rule can say that machines run: what a scenario has, and beyond it the defaults.
 *
 * @param systems  operating systems
 * @param services kinds of services
 */
public record KnownPrograms(List<OperatingSystem> systems, List<ServiceProfile> services) {

    /** Those of a scenario. */
    public static KnownPrograms of(Scenario scenario) {
        var defaults = new Defaults().scenario();
        return new KnownPrograms(
                both(scenario.getOperatingSystems(), defaults.getOperatingSystems()),
                both(scenario.getServiceProfiles(), defaults.getServiceProfiles()));
    }

    private static <T extends Element> List<T> both(List<T> first, List<T> further) {
        var all = new ArrayList<>(first);
        further.stream()
                .filter(each -> first.stream().noneMatch(one -> each.getId().equals(one.getId())))
                .forEach(all::add);
        return all;
    }
}
