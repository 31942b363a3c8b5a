package org.warmboot.report.html.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.report.Messages;
import org.warmboot.report.html.words.GivenFigures;
import org.warmboot.style.Numbers;

/** Published figures beside simulated ones. */
final class ComparisonSection {

    private static final double FAR = 0.05;
    private static final double LARGE = 1000;

    private ComparisonSection() {}

    static Optional<Section> of(PageContext workshop) {
        var comparisons = workshop.result().comparisons();
        if (comparisons.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var each : comparisons) {
            rows.add(DataTable.row(
                    new DataTable.Cell(each.name(), "text wide", each.conditions()),
                    DataTable.number(value(each.published(), decimals(each.published()), each.unit())),
                    DataTable.number(value(each.simulated(), simulatedDecimals(each), each.unit())),
                    error(each),
                    Badges.of(each.kind()),
                    DataTable.text(each.source(), note(each, workshop.result().sources()))));
        }
        var table = new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.quantity")),
                        DataTable.number(Messages.text("column.published")),
                        DataTable.number(Messages.text("column.simulated")),
                        DataTable.number(Messages.text("column.error")),
                        DataTable.text(Messages.text("column.provenance")),
                        DataTable.text(Messages.text("column.source"))),
                rows);
        return Section.of("comparison", List.of(Section.Block.of(table)));
    }

    private static String note(Comparison comparison, List<ParameterSource> sources) {
        if (!GivenFigures.isGiven(comparison, sources)) {
            return comparison.note();
        }
        var given = Messages.text("comparison.given");
        return comparison.note().isBlank() ? given : given + "; " + comparison.note();
    }

    private static DataTable.Cell error(Comparison comparison) {
        var error = comparison.relativeError();
        var far = Double.isFinite(error) && Math.abs(error) > FAR;
        return DataTable.styled(Numbers.change(error), far ? "number far" : "number");
    }

    private static String value(double value, int decimals, String unit) {
        var text = Numbers.fixed(value, decimals);
        return unit.isBlank() || !Double.isFinite(value) ? text : text + '\u00a0' + unit.strip();
    }

    private static int decimals(double published) {
        return Math.abs(published) >= LARGE
                ? 0
                : Math.clamp(BigDecimal.valueOf(published).stripTrailingZeros().scale(), 0, 6);
    }

    /** About three significant digits: as many decimals as the published figure has, or one more. */
    private static int simulatedDecimals(Comparison comparison) {
        var size = Math.abs(comparison.simulated());
        var three = size >= 100 || size < 1e-9 || !Double.isFinite(size) ? 0 : 2 - (int) Math.floor(Math.log10(size));
        var published = decimals(comparison.published());
        if (published == 0 && Math.abs(size - Math.rint(size)) < 1e-9) {
            return 0;
        }
        return size >= LARGE ? 0 : Math.clamp(three, published, published + 1);
    }
}
