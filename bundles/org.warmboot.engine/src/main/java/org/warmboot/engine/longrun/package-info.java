/** Years of operation of hosts: failures, repairs and policies of rejuvenation, event by event, many times over. */
package org.warmboot.engine.longrun;
