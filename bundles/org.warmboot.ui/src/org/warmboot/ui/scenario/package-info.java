/** The scenario that the user is working on: which one, its selected elements, and news of its changes. */
package org.warmboot.ui.scenario;
