package org.warmboot.exchange.measurements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/** The answer of Prometheus to a range query ({@code /api/v1/query_range}): a matrix of times and values as texts. */
final class PrometheusReader implements MeasurementReader {

    @Override
    public boolean reads(InputFile file) {
        return file.text().stripLeading().startsWith("{");
    }

    @Override
    public List<String> columns(InputFile file) throws ExchangeException {
        return StreamSupport.stream(results(file).spliterator(), false)
                .map(PrometheusReader::name)
                .toList();
    }

    @Override
    public MeasuredSeries read(InputFile file, Optional<String> column) throws ExchangeException {
        var results = results(file);
        var chosen = StreamSupport.stream(results.spliterator(), false)
                .filter(result -> column.isEmpty() || name(result).contains(column.get()))
                .toList();
        if (chosen.size() != 1) {
            throw ExchangeException.wrong(
                    file.at(0),
                    chosen.isEmpty() ? "series.no-value" : "series.columns",
                    StreamSupport.stream(results.spliterator(), false)
                            .limit(10)
                            .map(PrometheusReader::name)
                            .collect(Collectors.joining(", ")));
        }
        var builder = new SeriesBuilder();
        for (var pair : chosen.getFirst().path("values")) {
            if (!pair.path(0).isNumber()) {
                throw ExchangeException.wrong(file.at(0), "series.no-time");
            }
            builder.add(pair.path(0).asDouble(), pair.path(1).asDouble(Double.NaN), file.at(0));
        }
        return builder.build(name(chosen.getFirst()));
    }

    private static JsonNode results(InputFile file) throws ExchangeException {
        try {
            var results = new ObjectMapper().readTree(file.text()).path("data").path("result");
            if (!results.isArray()) {
                throw ExchangeException.wrong(file.at(0), "series.prometheus");
            }
            return results;
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw ExchangeException.wrong(file.at(place == null ? 0 : place.getLineNr()), "series.json");
        }
    }

    private static String name(JsonNode result) {
        return result.path("metric").toString();
    }
}
