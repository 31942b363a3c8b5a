/** Which of its disks and links a host uses for what. */
package org.warmboot.model.device;
