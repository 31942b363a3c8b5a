package org.warmboot.ui.calibration;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.model.Scenario;
import org.warmboot.ui.Messages;

/** Answers a question beside the user interface; an answer that was cancelled is thrown away. */
final class Asking implements IRunnableWithProgress {

    private final MeasuredQuestion question;
    private final Scenario scenario;
    private MeasuredAnswer answer;

    Asking(MeasuredQuestion question, Scenario scenario) {
        this.question = question;
        this.scenario = scenario;
    }

    /** The answer, once there is one. */
    MeasuredAnswer answer() {
        return answer;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.text("calibration.reading"), IProgressMonitor.UNKNOWN);
        try {
            answer = question.answer(EcoreUtil.copy(scenario), monitor::isCanceled);
        } catch (ExchangeException problem) {
            throw new InvocationTargetException(problem);
        } finally {
            monitor.done();
        }
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
    }
}
