package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.LOAD_PROFILE__SHARES;
import static org.warmboot.model.ModelPackage.Literals.LOAD_PROFILE__TIME_ZONE;
import static org.warmboot.model.ModelPackage.Literals.LOAD_TRIGGER__LOAD;

import org.warmboot.model.LoadProfile;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;

/** A load profile has steps, and a policy that waits for a low load will see one. */
final class LoadProfileCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (LoadProfile profile : scenario.getLoadProfiles()) {
            if (profile.getShares().isEmpty()) {
                found.error(profile, LOAD_PROFILE__SHARES, "load.shares", profile);
            }
            TimeZones.check(profile, LOAD_PROFILE__TIME_ZONE, profile, found);
        }
        for (Policy policy : scenario.getPolicies()) {
            if (policy.getTrigger() instanceof LoadTrigger load && load.getProfile() != null) {
                check(policy, load, load.getProfile(), found);
            }
        }
    }

    private static void check(Policy policy, LoadTrigger load, LoadProfile profile, Issues found) {
        boolean comes = profile.getShares().stream().anyMatch(share -> share <= load.getLoad());
        if (!comes && !profile.getShares().isEmpty()) {
            double lowest = profile.getShares().stream()
                    .mapToDouble(share -> share)
                    .min()
                    .orElseThrow();
            found.error(load, LOAD_TRIGGER__LOAD, "load.never", policy, profile, lowest);
        }
    }
}
