package org.warmboot.exchange.measurements;

import java.util.List;
import java.util.Optional;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/** Reads a series of values from one kind of file. */
interface MeasurementReader {

    /** Tells by its beginning whether a file is of this kind. */
    boolean reads(InputFile file);

    /**
     * The names of the values that a file has, in its order.
     *
     * @throws ExchangeException if the file is no such file, or has none
     */
    List<String> columns(InputFile file) throws ExchangeException;

    /**
     * Reads a file.
     *
     * @param column name, or number from 1, of the values that are meant, if there are several
     * @throws ExchangeException if the file is no such file, or it is not plain which values are meant
     */
    MeasuredSeries read(InputFile file, Optional<String> column) throws ExchangeException;
}
