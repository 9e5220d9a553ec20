/// A company's past, invented from a seed: people, orders and conversations among which the work is found.
@NullMarked
package dev.guildhall.env.company.helpdesk.seed;

import org.jspecify.annotations.NullMarked;
