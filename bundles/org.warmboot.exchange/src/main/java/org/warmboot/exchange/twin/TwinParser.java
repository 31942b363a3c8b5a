package org.warmboot.exchange.twin;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.Place;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Takes JSON or YAML apart, no deeper and no larger than a scenario can be. */
final class TwinParser {
    private static final int MOST_VALUES = 1_000_000;

    private final InputFile file;
    private final JsonParser in;
    private int values;

    private TwinParser(InputFile file, JsonParser in) {
        this.file = file;
        this.in = in;
    }

    static TwinNode parse(InputFile file, ScenarioFormat format) throws ExchangeException {
        try (var in = format.factory().createParser(file.text())) {
            var parser = new TwinParser(file, in);
            if (in.nextToken() == null) {
                throw ExchangeException.wrong(file.at(1), "twin.empty");
            }
            var root = parser.value();
            if (in.nextToken() != null) {
                throw ExchangeException.wrong(parser.place(), "twin.second");
            }
            return root;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw broken(file, at == null ? 0 : at.getLineNr(), broken.getOriginalMessage());
        } catch (MarkedYAMLException broken) {
            var at = broken.getProblemMark();
            throw broken(file, at == null ? 0 : at.getLine() + 1, broken.getProblem());
        } catch (YAMLException broken) {
            throw broken(file, 0, broken.getMessage());
        } catch (IOException unexpected) {
            throw broken(file, 0, unexpected.getMessage());
        }
    }

    private static ExchangeException broken(InputFile file, int line, String reason) {
        var lines = String.valueOf(reason).lines().findFirst().orElse("").strip();
        return ExchangeException.wrong(
                file.at(Math.max(line, 0)), "twin.broken", lines.length() > 200 ? lines.substring(0, 200) : lines);
    }

    private TwinNode value() throws IOException, ExchangeException {
        var place = place();
        if (++values > MOST_VALUES) {
            throw ExchangeException.wrong(place, "twin.many", MOST_VALUES);
        }
        if (in instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            throw ExchangeException.wrong(place, "twin.alias");
        }
        return switch (in.currentToken()) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new TwinNode.Scalar(place, in.getText());
            case VALUE_NULL -> throw ExchangeException.wrong(place, "twin.null");
            default -> throw ExchangeException.wrong(place, "twin.value");
        };
    }

    private TwinNode members(Place place) throws IOException, ExchangeException {
        var members = new LinkedHashMap<String, TwinNode>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var key = in.currentName();
            var at = place();
            in.nextToken();
            if (members.put(key, value()) != null) {
                throw ExchangeException.wrong(at, "twin.twice", key);
            }
        }
        return new TwinNode.Members(place, members);
    }

    private TwinNode items(Place place) throws IOException, ExchangeException {
        var items = new ArrayList<TwinNode>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() == null) {
                throw ExchangeException.wrong(place, "twin.value");
            }
            items.add(value());
        }
        return new TwinNode.Items(place, items);
    }

    private Place place() {
        return file.at(Math.max(0, in.currentTokenLocation().getLineNr()));
    }
}
