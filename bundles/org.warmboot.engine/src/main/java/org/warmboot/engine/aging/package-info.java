/** Aging: resources of hypervisor and domains that leak away, and the schedule of policies that renew them. */
package org.warmboot.engine.aging;
