package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A helpdesk of its own for each test, and somebody who visits its pages; one server for all tests of a class.
abstract class AtTheDesk {
    static HelpdeskServer server;

    final World world = new World(17);
    Helpdesk helpdesk;
    Visitor visitor;
    HelpdeskSetup setup;

    @BeforeAll
    static void start() {
        server = HelpdeskServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void openHelpdesk() {
        helpdesk = server.open(world);
        visitor = new Visitor(helpdesk.home());
        setup = helpdesk.setup();
    }

    @AfterEach
    void closeHelpdesk() {
        visitor.close();
        helpdesk.close();
    }
}
