/// What the helpdesk keeps: one record a table, named as the table's rows are, with one component a column.
///
/// Instants are UTC. Money is whole cents of a euro.
@NullMarked
package dev.guildhall.env.company.helpdesk.model;

import org.jspecify.annotations.NullMarked;
