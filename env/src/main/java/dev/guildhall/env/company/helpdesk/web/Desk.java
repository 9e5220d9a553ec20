package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.seed.Background;
import dev.guildhall.env.company.helpdesk.store.Db;
import java.util.HexFormat;

/// One episode's helpdesk: its state, who is signed in, how it looks.
///
/// @param token what every form must send back, so that a page of an earlier episode changes nothing
public record Desk(Db db, World world, Agent worker, Theme theme, String token) {

    static Desk open(World world) {
        var db = new Db();
        var worker = Background.fill(db, world);
        var token = HexFormat.of().toHexDigits(world.chance("helpdesk.token").nextLong());
        return new Desk(db, world, worker, Theme.drawn(world.chance("theme")), token);
    }
}
