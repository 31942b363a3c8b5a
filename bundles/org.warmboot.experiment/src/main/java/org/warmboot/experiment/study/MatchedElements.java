package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which elements of several scenarios are the same: those of one identifier, as in a file and its changed copy; of the
 * others those of one name, as in files that were written apart. No two elements of one scenario are the same.
 */
final class MatchedElements {

    /** What makes an element a member of a group, the surest first. */
    private static final List<BiPredicate<Group, Part>> REASONS = List.of(
            (group, part) -> group.first.id().equals(part.id()),
            (group, part) -> group.ids.contains(part.id()),
            (group, part) -> group.first.name().equals(part.name()));

    /**
     * An element of one or more of the scenarios.
     *
     * @param id identifier in the first scenario that has it; tells it from all others
     * @param name its name there, for people
     */
    record Part(String id, String name) {}

    private static final class Group {
        private final Part first;
        private final Set<String> ids = new HashSet<>();
        private final Set<Integer> scenarios = new HashSet<>();

        Group(Part first) {
            this.first = first;
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final List<Map<String, Group>> found = new ArrayList<>();

    /** Finds the counterparts of the elements of each scenario; identifiers differ within one. */
    MatchedElements(List<List<Part>> scenarios) {
        scenarios.forEach(this::add);
    }

    /** What an element of a scenario is the same as. */
    Part of(int scenario, String id) {
        return found.get(scenario).get(id).first;
    }

    private void add(List<Part> parts) {
        Map<String, Group> own = new HashMap<>();
        found.add(own);
        for (var reason : REASONS) {
            for (var part : parts) {
                if (!own.containsKey(part.id())) {
                    groups.stream()
                            .filter(group -> !group.scenarios.contains(found.size()) && reason.test(group, part))
                            .findFirst()
                            .ifPresent(group -> join(group, part));
                }
            }
        }
        for (var part : parts) {
            if (!own.containsKey(part.id())) {
                var group = new Group(part);
                groups.add(group);
                join(group, part);
            }
        }
    }

    private void join(Group group, Part part) {
        group.scenarios.add(found.size());
        group.ids.add(part.id());
        found.getLast().put(part.id(), group);
    }
}
