package org.warmboot.ui.calibration;

import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.model.Scenario;

/** What is asked of measurements; compared with another one to know whether it has been answered. */
interface MeasuredQuestion {

    /**
     * Reads the files and answers, on any thread.
     *
     * @param copy   of the scenario, for whose parameters values are proposed
     * @param cancel asked by whatever takes long
     * @throws ExchangeException if a file makes no sense, or says nothing
     */
    MeasuredAnswer answer(Scenario copy, CancelToken cancel) throws ExchangeException;
}
