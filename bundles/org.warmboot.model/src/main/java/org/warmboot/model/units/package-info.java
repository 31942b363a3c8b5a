/** Quantities with units as text: parsing and exact, readable writing. */
package org.warmboot.model.units;
