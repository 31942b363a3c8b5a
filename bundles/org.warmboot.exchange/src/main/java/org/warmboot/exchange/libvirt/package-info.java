/** Descriptions of domains, hosts and storage that libvirt prints as XML. */
package org.warmboot.exchange.libvirt;
