package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.model.Activity;
import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Article;
import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.env.company.helpdesk.model.Macro;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Reading;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.model.ReturnLine;
import dev.guildhall.env.company.helpdesk.model.SavedView;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.ShipmentItem;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.model.TicketLink;
import dev.guildhall.env.company.helpdesk.model.TicketTag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// A table of schema.sql and the record its rows are.
///
/// @param key its first column
public record Table<R extends Record>(String name, String key, Columns<R> columns) implements RowMapper<R> {
    public static final Table<Agent> AGENT = of("agent", Agent.class);
    public static final Table<Customer> CUSTOMER = of("customer", Customer.class);
    public static final Table<CustomerAddress> CUSTOMER_ADDRESS = of("customer_address", CustomerAddress.class);
    public static final Table<Product> PRODUCT = of("product", Product.class);
    public static final Table<Order> ORDERS = of("orders", Order.class);
    public static final Table<OrderItem> ORDER_ITEM = of("order_item", OrderItem.class);
    public static final Table<Shipment> SHIPMENT = of("shipment", Shipment.class);
    public static final Table<ShipmentItem> SHIPMENT_ITEM = of("shipment_item", ShipmentItem.class);
    public static final Table<Payment> PAYMENT = of("payment", Payment.class);
    public static final Table<Refund> REFUND = of("refund", Refund.class);
    public static final Table<RefundLine> REFUND_LINE = of("refund_line", RefundLine.class);
    public static final Table<ReturnCase> RETURN_CASE = of("return_case", ReturnCase.class);
    public static final Table<ReturnLine> RETURN_LINE = of("return_line", ReturnLine.class);
    public static final Table<Ticket> TICKET = of("ticket", Ticket.class);
    public static final Table<TicketTag> TICKET_TAG = of("ticket_tag", TicketTag.class);
    public static final Table<TicketLink> TICKET_LINK = of("ticket_link", TicketLink.class);
    public static final Table<Message> MESSAGE = of("message", Message.class);
    public static final Table<Attachment> ATTACHMENT = of("attachment", Attachment.class);
    public static final Table<DataRequest> DATA_REQUEST = of("data_request", DataRequest.class);
    public static final Table<SavedView> SAVED_VIEW = of("saved_view", SavedView.class);
    public static final Table<Reading> READING = of("reading", Reading.class);
    public static final Table<Article> ARTICLE = of("article", Article.class);
    public static final Table<Macro> MACRO = of("macro", Macro.class);
    public static final Table<Activity> ACTIVITY = of("activity", Activity.class);

    /// In the order of schema.sql: what a row points to stands before it.
    public static final List<Table<?>> ALL = List.of(
            AGENT,
            CUSTOMER,
            CUSTOMER_ADDRESS,
            PRODUCT,
            ORDERS,
            ORDER_ITEM,
            SHIPMENT,
            SHIPMENT_ITEM,
            PAYMENT,
            REFUND,
            REFUND_LINE,
            RETURN_CASE,
            RETURN_LINE,
            TICKET,
            TICKET_TAG,
            TICKET_LINK,
            MESSAGE,
            ATTACHMENT,
            DATA_REQUEST,
            SAVED_VIEW,
            READING,
            ARTICLE,
            MACRO,
            ACTIVITY);

    private static <R extends Record> Table<R> of(String name, Class<R> row) {
        var columns = new Columns<>(row);
        return new Table<>(name, columns.names().getFirst(), columns);
    }

    /// The rows as a snapshot has them.
    public List<R> rows(Snapshot snapshot) {
        var table = snapshot.table(name);
        return table.rows().stream().map(row -> read(table, row)).toList();
    }

    /// The rows that have this value in that column. Only those are read.
    public List<R> rows(Snapshot snapshot, String column, long value) {
        var table = snapshot.table(name);
        int at = table.columns().indexOf(column);
        var wanted = String.valueOf(value);
        return table.rows().stream()
                .filter(row -> wanted.equals(row.values().get(at)))
                .map(row -> read(table, row))
                .toList();
    }

    private R read(Snapshot.Table table, Snapshot.Row row) {
        return columns.read(column -> row.values().get(table.columns().indexOf(column)));
    }

    @Override
    public @Nullable R map(ResultSet row, StatementContext context) throws SQLException {
        return Rows.read(columns, row);
    }

    boolean numbersItself() {
        return key.equals("id");
    }
}
