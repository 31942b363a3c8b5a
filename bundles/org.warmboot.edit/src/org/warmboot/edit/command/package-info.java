/** Undoable changes of a scenario; {@link org.warmboot.edit.command.ScenarioCommands} makes all of them. */
package org.warmboot.edit.command;
