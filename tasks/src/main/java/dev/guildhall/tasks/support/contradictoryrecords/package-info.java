/// What the customer says, the order and the shipment may contradict each other.
@NullMarked
package dev.guildhall.tasks.support.contradictoryrecords;

import org.jspecify.annotations.NullMarked;
