package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.customer.Correspondence;
import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.seed.Background;
import dev.guildhall.env.company.helpdesk.store.Customers;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Goods;
import dev.guildhall.env.company.helpdesk.store.HandOver;
import dev.guildhall.env.company.helpdesk.store.Journal;
import dev.guildhall.env.company.helpdesk.store.KnowledgeBase;
import dev.guildhall.env.company.helpdesk.store.Merging;
import dev.guildhall.env.company.helpdesk.store.Orders;
import dev.guildhall.env.company.helpdesk.store.PersonalData;
import dev.guildhall.env.company.helpdesk.store.Refunds;
import dev.guildhall.env.company.helpdesk.store.Returns;
import dev.guildhall.env.company.helpdesk.store.TicketLinks;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import java.util.HexFormat;

/// One episode's helpdesk: its state, who is signed in, how it looks.
///
/// @param token what every form must send back, so that a page of an earlier episode changes nothing
/// @param notices what is to be said on the next page
public record Desk(
        Db db,
        World world,
        Journal journal,
        Tickets tickets,
        Merging merging,
        TicketLinks links,
        HandOver handOver,
        Orders orders,
        Refunds refunds,
        Returns returns,
        Customers customers,
        PersonalData personal,
        KnowledgeBase knowledge,
        Correspondence correspondence,
        Theme theme,
        String token,
        Notices notices) {

    static Desk open(World world) {
        var db = new Db();
        var journal = new Journal(db, world, Background.fill(db, world));
        return new Desk(
                db,
                world,
                journal,
                new Tickets(db, journal),
                new Merging(db, journal),
                new TicketLinks(db, journal),
                new HandOver(db, journal),
                new Orders(db, journal),
                new Refunds(db, journal, new Goods(db)),
                new Returns(db, journal, new Goods(db)),
                new Customers(db),
                new PersonalData(db, journal),
                new KnowledgeBase(db),
                new Correspondence(db, world),
                Theme.drawn(world.chance("theme")),
                HexFormat.of().toHexDigits(world.chance("helpdesk.token").nextLong()),
                new Notices());
    }

    public Agent worker() {
        return journal.worker();
    }
}
