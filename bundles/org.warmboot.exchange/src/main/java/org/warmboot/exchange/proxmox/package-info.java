/** Configurations of guests of Proxmox VE. */
package org.warmboot.exchange.proxmox;
