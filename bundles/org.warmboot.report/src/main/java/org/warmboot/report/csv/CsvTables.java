package org.warmboot.report.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.ScenarioResult;

/** The tables of a result, by file name. */
public final class CsvTables {

    private CsvTables() {}

    /**
     * Text of each table: a header row with units in the names, then one row per value, lines ended by a line feed.
     *
     * <p>A table without rows is not among them. Equal results give equal text.
     */
    public static Map<String, String> of(ScenarioResult result) {
        var tables = new LinkedHashMap<String, Table>();
        tables.put("downtime.csv", RunTables.downtime(result));
        tables.put("tasks.csv", PartTable.of(result, RebootTasks.class));
        tables.put("throughput.csv", RunTables.throughput(result));
        tables.put("availability.csv", RunTables.availability(result));
        tables.put("phases.csv", RunTables.phases(result));
        tables.put("recovery.csv", MechanismTables.recovery(result));
        tables.put("costs.csv", PartTable.of(result, Costs.class));
        tables.put("migration.csv", PartTable.of(result, Migration.class));
        tables.put("moves.csv", MechanismTables.moves(result));
        tables.put("cluster.csv", PartTable.of(result, Rolling.class));
        tables.put("cluster-throughput.csv", MechanismTables.clusterThroughput(result));
        tables.put("capacity.csv", PartTable.of(result, Capacity.class));
        tables.put("aging.csv", AgingTables.resources(result));
        tables.put("aging-use.csv", AgingTables.use(result));
        tables.put("longrun.csv", LongRunTables.measures(result));
        tables.put("outages.csv", LongRunTables.outages(result));
        tables.put("optimum.csv", OptimumTables.optimum(result));
        tables.put("interval-curve.csv", OptimumTables.curves(result));
        tables.put("sensitivity.csv", OptimumTables.sensitivity(result));
        tables.put("skipped.csv", ScenarioTables.skipped(result));
        tables.put("comparison.csv", ScenarioTables.comparison(result));
        tables.put("parameters.csv", ScenarioTables.parameters(result));
        var texts = new LinkedHashMap<String, String>();
        tables.forEach((name, table) -> {
            if (!table.isEmpty()) {
                texts.put(name, table.text());
            }
        });
        return texts;
    }
}
