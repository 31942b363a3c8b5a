package org.warmboot.experiment.result;

/** Something that a run found out; a run has at most one part of each type. */
public sealed interface RunPart
        permits Aging,
                Availability,
                Capacity,
                Costs,
                Downtime,
                LongRun,
                Migration,
                OptimalPolicy,
                Phases,
                RebootTasks,
                Requests,
                Rolling,
                ThroughputCurves {}
