package org.warmboot.exchange.measurements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.analysis.LineFit;
import org.warmboot.analysis.PhaseLine;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * Measured times of phases: in each row a number of guests, or a size, and seconds; before them the name of the phase if
 * there are several.
 *
 * @param points points of the phase, in the order of the file
 * @param lines lines of the file that they stand in
 */
public record PhasePoints(List<LineFit.Point> points, List<Integer> lines) {

    private static final int MOST = 2000;

    /**
     * Reads the phases of a file by their names, in the order of the file; of a file with one phase it has none.
     *
     * @throws ExchangeException if a row makes no sense, or there is none
     */
    public static Map<String, PhasePoints> read(InputFile file) throws ExchangeException {
        var phases = new LinkedHashMap<String, PhasePoints>();
        var line = 0;
        for (var row : file.text().split("\n", -1)) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            var cells = row.split(row.indexOf(';') >= 0 ? ";" : "[,\t]", -1);
            var place = cells.length - 2;
            var x = place < 0 ? Double.NaN : number(cells[place]);
            var y = number(cells[cells.length - 1]);
            if (Double.isNaN(x + y) || place > 1) {
                if (phases.isEmpty() && Double.isNaN(y)) {
                    continue;
                }
                throw ExchangeException.wrong(file.at(line), "phases.row");
            }
            var phase = phases.computeIfAbsent(
                    place == 1 ? cells[0].strip() : "", name -> new PhasePoints(new ArrayList<>(), new ArrayList<>()));
            phase.points.add(new LineFit.Point(x, y));
            phase.lines.add(line);
            if (phase.points.size() > MOST) {
                throw ExchangeException.wrong(file.at(line), "phases.many", MOST);
            }
        }
        if (phases.isEmpty()) {
            throw ExchangeException.wrong(file.at(0), "phases.empty");
        }
        return phases;
    }

    /**
     * The line through the points.
     *
     * @param file that they were read from
     * @throws ExchangeException if they are too few
     */
    public PhaseLine line(InputFile file) throws ExchangeException {
        try {
            return PhaseLine.through(points);
        } catch (IllegalArgumentException few) {
            throw ExchangeException.wrong(file.at(lines.getLast()), "phases.few");
        }
    }

    private static double number(String cell) {
        try {
            var number = Double.parseDouble(cell.strip());
            return Math.abs(number) < 1e15 ? number : Double.NaN;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
