package org.warmboot.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.edit.session.AutosaveInterval;
import org.warmboot.ui.Messages;

/** The page of the preferences: folders, keeping of unsaved work, threads. */
public final class WarmbootPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Identifier of the page in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.preferences";

    private static final int MOST_THREADS = 1024;

    /** A page with one field below the other. */
    public WarmbootPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.NODE);
        store.setDefault(AutosaveInterval.KEY, AutosaveInterval.USUAL);
        setPreferenceStore(store);
        setDescription(Messages.text("preferences.description"));
    }

    @Override
    protected void createFieldEditors() {
        var folder =
                new DirectoryFieldEditor(HomeFolder.KEY, Messages.text("preferences.folder"), getFieldEditorParent());
        add(folder, "preferences.folder.tip");
        add(
                number(AutosaveInterval.KEY, "preferences.autosave", AutosaveInterval.LEAST, AutosaveInterval.MOST),
                "preferences.autosave.tip");
        add(number(Settings.THREADS, "preferences.threads", 0, MOST_THREADS), "preferences.threads.tip");
    }

    private IntegerFieldEditor number(String key, String label, int least, int most) {
        var field = new IntegerFieldEditor(key, Messages.text(label), getFieldEditorParent());
        field.setValidRange(least, most);
        field.setErrorMessage(
                Messages.text("preferences.range", Messages.text(label).replace(":", ""), least, most));
        return field;
    }

    private void add(FieldEditor field, String tip) {
        field.getLabelControl(getFieldEditorParent()).setToolTipText(Messages.text(tip));
        addField(field);
    }
}
