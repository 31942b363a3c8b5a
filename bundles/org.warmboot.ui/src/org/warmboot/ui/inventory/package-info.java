/** Inventories of real machines become a scenario, or bring the open one up to date. */
package org.warmboot.ui.inventory;
