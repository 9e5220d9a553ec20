package dev.guildhall.tasks.cad.quotation;

import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.support.TicketChecks;
import java.util.List;
import java.util.Locale;

/// What a customer wants otherwise, and how many of it.
///
/// @param center of the hole that is meant, in millimetres from the lower left corner
/// @param diameter that it is to have
record Change(Xy center, double diameter, int pieces) {

    /// As if nothing were wanted.
    Change undone(Plate plate) {
        return new Change(center, plate.diameter(), pieces);
    }

    /// The answer names what the customer asked for: the mass to the gram, the price to the cent.
    List<Check> answered(TicketChecks ticket, Plate plate) {
        double mass = plate.mass(plate.area(diameter));
        double price = plate.price(mass, pieces);
        return List.of(
                ticket.replied(
                        "says that a plate weighs %d g".formatted(Math.round(mass)),
                        2,
                        reply -> reply.numbers().stream().anyMatch(number -> Math.abs(number - mass) < 1)),
                ticket.replied(
                        String.format(Locale.ROOT, "says that all cost %.2f EUR", price),
                        2,
                        reply -> reply.amounts().stream().anyMatch(cents -> Math.abs(cents - price * 100) <= 1)));
    }
}
