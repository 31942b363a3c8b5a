package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Breaks lines down to one phase, one service or one setting a line, so that files stay short and differ by lines. */
final class ResultsPrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;
    private static final int OBJECT_LINES = 5;
    private static final int ARRAY_LINES = 7;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public ResultsPrinter createInstance() {
        return new ResultsPrinter();
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        _nesting++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json, OBJECT_LINES);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json, OBJECT_LINES);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, OBJECT_LINES, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        _nesting++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json, ARRAY_LINES);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json, ARRAY_LINES);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ARRAY_LINES, ']');
    }

    private void separate(JsonGenerator json, int deepest) throws IOException {
        json.writeRaw(',');
        if (_nesting > deepest) {
            json.writeRaw(' ');
        }
        breakLine(json, deepest);
    }

    private void end(JsonGenerator json, int entries, int deepest, char mark) throws IOException {
        _nesting--;
        if (entries > 0 && _nesting < deepest) {
            LINES.writeIndentation(json, _nesting);
        }
        json.writeRaw(mark);
    }

    private void breakLine(JsonGenerator json, int deepest) throws IOException {
        if (_nesting <= deepest) {
            LINES.writeIndentation(json, _nesting);
        }
    }
}
