package org.warmboot.exchange.facts;

import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/** Reads what one kind of file tells of hosts and machines. */
public interface InventoryReader {

    /**
     * Reads a file.
     *
     * @param into gathers what it tells, and what of it is not understood
     * @throws ExchangeException if the file is no such file, or a value in it makes no sense
     */
    void read(InputFile file, Inventory into) throws ExchangeException;

    /** Tells by its name whether a file in a folder is likely to be one. */
    boolean reads(String fileName);

    /** Tells by what a file holds whether it is one, whatever its name is. */
    boolean recognises(InputFile file);
}
