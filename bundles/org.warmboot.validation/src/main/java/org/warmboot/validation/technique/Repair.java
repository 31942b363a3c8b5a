package org.warmboot.validation.technique;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.model.Step;

/**
 * A change of the steps of a technique with which it works.
 *
 * @param key          of the label of the cure
 * @param values       for the places of the label
 * @param in           new step that is added
 * @param predecessors new ones of the steps that change
 * @param out          step that is taken out
 */
public record Repair(
        String key, List<Object> values, Optional<Step> in, Map<Step, List<Step>> predecessors, Optional<Step> out) {}
