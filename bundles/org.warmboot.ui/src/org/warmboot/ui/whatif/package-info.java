/** What would be if parameters had other values: tried with sliders, kept or forgotten. */
package org.warmboot.ui.whatif;
