package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/** Numbers for hosts, components, guests and policies of a plan, each in the order of the plan. */
final class Numbering {

    final List<ComponentPlan> components = new ArrayList<>();
    final List<LongRunPolicy> policies = new ArrayList<>();
    final int hosts;
    /** First component, guest and policy of a host; one entry more than there are hosts. */
    final int[] firstComponent;
    final int[] firstGuest;
    final int[] firstPolicy;
    /** By component: its host, and its number among the guests or -1. */
    final int[] hostOf;
    final int[] guestOf;
    /** By guest: its component. */
    final int[] guests;
    /** By policy: its host. */
    final int[] hostOfPolicy;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Throws {@link IllegalArgumentException} if an identifier is used twice or a host has no guest. */
    Numbering(LongRunPlan plan) {
        hosts = plan.hosts().size();
        firstComponent = new int[hosts + 1];
        firstGuest = new int[hosts + 1];
        firstPolicy = new int[hosts + 1];
        var guestComponents = new ArrayList<Integer>();
        for (int host = 0; host < hosts; host++) {
            var operation = plan.hosts().get(host);
            for (var component : operation.components()) {
                if (numbers.put(component.id(), components.size()) != null) {
                    throw new IllegalArgumentException("There are two components " + component.id() + ".");
                }
                if (component.role() == Role.GUEST) {
                    guestComponents.add(components.size());
                }
                components.add(component);
            }
            policies.addAll(operation.policies());
            firstComponent[host + 1] = components.size();
            firstGuest[host + 1] = guestComponents.size();
            firstPolicy[host + 1] = policies.size();
            if (firstGuest[host + 1] == firstGuest[host]) {
                throw new IllegalArgumentException("The host " + operation.id() + " has no guest.");
            }
        }
        guests = guestComponents.stream().mapToInt(Integer::intValue).toArray();
        hostOf = byHost(firstComponent);
        hostOfPolicy = byHost(firstPolicy);
        guestOf = new int[components.size()];
        java.util.Arrays.fill(guestOf, -1);
        IntStream.range(0, guests.length).forEach(guest -> guestOf[guests[guest]] = guest);
    }

    private static int[] byHost(int[] first) {
        int[] hostOf = new int[first[first.length - 1]];
        for (int host = 0; host + 1 < first.length; host++) {
            java.util.Arrays.fill(hostOf, first[host], first[host + 1], host);
        }
        return hostOf;
    }

    /** Number of a component of a host; throws {@link IllegalArgumentException} if the host has no such component. */
    int component(String id, int host) {
        var number = numbers.get(id);
        if (number == null || hostOf[number] != host) {
            throw new IllegalArgumentException("A policy names " + id + ", which is not on its host.");
        }
        return number;
    }

    /** Numbers of those components of a host that the plan knows, ascending; others do not age. */
    int[] components(Collection<String> ids, int host) {
        return ids.stream().filter(numbers::containsKey).mapToInt(id -> component(id, host)).sorted().toArray();
    }

    Role role(int component) {
        return components.get(component).role();
    }
}
