/** The metamodel: hosts, hypervisors, domains, services, techniques, policies and experiments (generated). */
package org.warmboot.model;
