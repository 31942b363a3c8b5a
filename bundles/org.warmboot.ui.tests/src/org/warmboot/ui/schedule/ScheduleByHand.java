package org.warmboot.ui.schedule;

import org.eclipse.draw2d.geometry.Point;
import org.warmboot.model.Policy;
import org.warmboot.model.TimeTrigger;
import org.warmboot.ui.Mouse;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** The tab of a schedule, used with the mouse. */
public record ScheduleByHand(ScheduleEditor tab, OpenScenario open) {

    /** Drags the second action of a policy by the clock to the left, by a share of its interval; gives the policy. */
    public Policy dragEarlier(double share) {
        Workbench.waitFor("the schedule", () -> tab.picture().isPresent());
        var geometry = tab.picture().orElseThrow().geometry();
        var lane = geometry.lanes().stream()
                .filter(row -> row.marks().size() > 2)
                .findFirst()
                .orElseThrow();
        var policy = open.scenario().getPolicies().stream()
                .filter(each -> each.getId().equals(lane.row().policy()))
                .findFirst()
                .orElseThrow();
        double interval = ((TimeTrigger) policy.getTrigger()).getInterval();
        int by = (int) ((geometry.x(interval) - geometry.x(0)) * share);
        var box = lane.marks().get(1).box();
        var from = new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        Mouse.drag(tab.canvas(), from, new Point(from.x - by, from.y));
        return policy;
    }
}
