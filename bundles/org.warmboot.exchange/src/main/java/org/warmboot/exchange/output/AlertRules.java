package org.warmboot.exchange.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.Cluster;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.words.ElementNames;

/**
 * Rules that let Prometheus say when a policy of a scenario would act by its threshold. Memory is what the node exporter
 * measures ({@code node_memory_MemAvailable_bytes}); of the other indicators no common exporter has a metric, so that a
 * remark stands in their place.
 */
public final class AlertRules {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.+*?()|\\[\\]{}^$]");

    private final List<String> rules = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private AlertRules() {}

    /** Gives the file of rules (YAML); absent if no policy of the scenario has a threshold. */
    public static Optional<String> of(Scenario scenario) {
        var all = new AlertRules();
        scenario.getPolicies().forEach(all::policy);
        if (all.rules.isEmpty() && all.remarks.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        all.remarks.forEach(remark -> text.append("# ").append(remark).append('\n'));
        text.append("groups:\n  - name: warmboot\n    rules:");
        text.append(all.rules.isEmpty() ? " []\n" : "\n");
        all.rules.forEach(text::append);
        return Optional.of(text.toString());
    }

    private void policy(Policy policy) {
        if (!(policy.getTrigger() instanceof ThresholdTrigger trigger)) {
            return;
        }
        var name = ElementNames.orId(policy);
        if (!isMemory(trigger.getIndicator())) {
            remarks.add(oneLine(
                    Messages.get("alert.remark", name, trigger.getIndicator().getLiteral())));
            return;
        }
        var machines = machines(policy, trigger.getIndicator());
        if (machines.isEmpty()) {
            remarks.add(oneLine(Messages.get("alert.nobody", name)));
        }
        machines.forEach(machine -> rules.add(rule(policy, trigger, machine)));
    }

    private static boolean isMemory(AgingIndicator indicator) {
        return indicator == AgingIndicator.PRIVILEGED_MEMORY || indicator == AgingIndicator.GUEST_MEMORY;
    }

    /** Names under which the node exporter of a machine is likely to be known. */
    private static List<String> machines(Policy policy, AgingIndicator indicator) {
        var hosts = new ArrayList<Host>();
        var domains = new ArrayList<Domain>();
        for (Element target : policy.getTargets()) {
            switch (target) {
                case Host host -> hosts.add(host);
                case Cluster cluster -> hosts.addAll(cluster.getHosts());
                case Domain domain -> domains.add(domain);
                default -> {
                    // nothing else has memory of its own
                }
            }
        }
        boolean guests = indicator == AgingIndicator.GUEST_MEMORY;
        hosts.forEach(host -> host.getDomains().stream()
                .filter(domain -> guests ? domain instanceof GuestDomain : domain instanceof PrivilegedDomain)
                .forEach(domains::add));
        return domains.stream()
                .distinct()
                .map(domain -> domain instanceof PrivilegedDomain && domain.eContainer() instanceof Host host
                        ? ElementNames.orId(host)
                        : ElementNames.orId(domain))
                .toList();
    }

    private static String rule(Policy policy, ThresholdTrigger trigger, String machine) {
        var instance = "instance=~\"" + escaped(SPECIAL.matcher(machine).replaceAll("\\\\$0")) + "(:[0-9]+)?\"";
        var expression = "1 - node_memory_MemAvailable_bytes{%1$s} / node_memory_MemTotal_bytes{%1$s} > %2$s"
                .formatted(instance, trigger.getLevel());
        var technique = policy.getTechnique() == null ? "" : ElementNames.orId(policy.getTechnique());
        return """
                      - alert: RejuvenationDue
                        expr: %s
                        for: 10m
                        labels:
                          policy: %s
                          machine: %s
                        annotations:
                          summary: %s
                """.formatted(
                        single(expression),
                        single(String.valueOf(policy.getId())),
                        single(machine),
                        single(oneLine(Messages.get("alert.summary", machine, technique))));
    }

    /** A text in double quotes of PromQL. */
    private static String escaped(String text) {
        return oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** A text in single quotes of YAML. */
    private static String single(String text) {
        return "'" + oneLine(text).replace("'", "''") + "'";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
