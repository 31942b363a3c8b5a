/** What an inventory knows of hosts and machines, whatever tool wrote it. */
package org.warmboot.exchange.facts;
