/** The workbench class that GEF 3.2 still names and the platform no longer has. */
package org.eclipse.ui.internal;
