package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;

/// @param detail what is known of the means of payment, such as `ending 4417`
public record Payment(long id, long orderNumber, Method method, String detail, long cents, Instant at) {

    public enum Method {
        CARD("Card"),
        WALLET("Online wallet"),
        BANK_TRANSFER("Bank transfer"),
        GIFT_CARD("Gift card");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
