/** Files of other tools: inventories that become scenarios, and scenarios that other tools understand. */
package org.warmboot.exchange;
