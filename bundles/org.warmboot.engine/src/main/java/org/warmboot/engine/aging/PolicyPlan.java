package org.warmboot.engine.aging;

/**
 * A policy for one host or one domain.
 *
 * @param id identifier that its actions carry; policies may share it
 * @param trigger when it acts
 * @param action what it does then
 */
public record PolicyPlan(String id, RejuvenationTrigger trigger, Rejuvenation action) {}
