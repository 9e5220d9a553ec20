package dev.guildhall.tasks.support.partialrefund;

import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Order;

/// What the customer writes, in the language of the country that the order went to, where it is one of some; else
/// in English.
record Letter(String subject, String body) {

    static Letter of(Order order, String item, Customer customer) {
        var letter = in(order.shipTo().country());
        return new Letter(
                letter.subject,
                letter.body.formatted(item, order.number(), order.terms().coupon()) + "\n\n" + customer.name());
    }

    private static Letter in(String country) {
        return switch (country) {
            case "Germany" -> new Letter("Kaputt angekommen, und eine Frage zur Steuer", """
                    Guten Tag,

                    der Artikel "%s" aus Bestellung %d ist kaputt angekommen. Ich habe mit dem Gutschein %s \
                    bezahlt und möchte das Geld dafür zurück. Bitte nennen Sie mir den Betrag und die darin \
                    enthaltene Mehrwertsteuer, ich brauche sie für meine Buchhaltung.""");
            case "France" -> new Letter("Arrivé cassé, et une question de TVA", """
                    Bonjour,

                    l'article "%s" de la commande %d est arrivé cassé. J'ai payé avec le bon %s et je voudrais \
                    être remboursé pour cet article. Merci de m'indiquer le montant et la TVA comprise, j'en ai \
                    besoin pour ma comptabilité.""");
            case "Spain" -> new Letter("Llegó roto, y una pregunta sobre el IVA", """
                    Hola:

                    el artículo "%s" del pedido %d llegó roto. Pagué con el cupón %s y quisiera que me devuelvan \
                    el dinero de ese artículo. Díganme por favor el importe y el IVA incluido, lo necesito para \
                    mi contabilidad.""");
            case "Sweden" -> new Letter("Trasig vid leverans, och en fråga om moms", """
                    Hej,

                    varan "%s" i beställning %d kom fram trasig. Jag betalade med kupongen %s och vill ha \
                    pengarna tillbaka för den. Skriv gärna beloppet och hur mycket moms som ingår, jag behöver \
                    det till bokföringen.""");
            case "Poland" -> new Letter("Uszkodzony towar i pytanie o VAT", """
                    Dzień dobry,

                    artykuł "%s" z zamówienia %d dotarł uszkodzony. Zapłaciłem z kuponem %s i proszę o zwrot \
                    pieniędzy za niego. Proszę podać kwotę i zawarty w niej VAT, potrzebuję tego do księgowości.""");
            default -> new Letter("Broken, and a question about VAT", """
                    Hello,

                    the %s from order %d arrived broken. I paid with the coupon %s and would like my money back \
                    for it. Please tell me the amount and how much VAT is in it, I need it for my books.""");
        };
    }
}
