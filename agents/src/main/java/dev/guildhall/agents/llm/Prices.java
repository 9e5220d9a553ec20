package dev.guildhall.agents.llm;

import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// What models cost, in US dollars. What is not listed costs 0.
public final class Prices {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Pattern LINE =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s+(\\d+(?:\\.\\d+)?)\\s*\\|\\s*\\d{4}-\\d{2}-\\d{2}\\s*\\|\\s*\\S.*");
    private static final Pattern EDITION = Pattern.compile("-(\\d{8}|\\d{4}-\\d{2}-\\d{2})$");

    private final Map<String, Price> prices;

    private record Price(BigDecimal in, BigDecimal out) {}

    private Prices(Map<String, Price> prices) {
        this.prices = Map.copyOf(prices);
    }

    /// Those that ship with the program.
    public static Prices shipped() {
        try (var file = Prices.class.getResourceAsStream("prices.properties")) {
            if (file == null) {
                throw new IllegalStateException("the file prices.properties is missing from the jar");
            }
            return new Prices(read("prices.properties", new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// These and, before them, those of a file of the same form.
    public Prices with(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var all = new HashMap<>(prices);
            all.putAll(read(file.toString(), reader));
            return new Prices(all);
        } catch (IOException e) {
            throw new UserMistake("the file of prices '%s' cannot be read: %s".formatted(file, e), e);
        }
    }

    /// @param model provider and name, such as `openai/gpt-4.1`; a date at its end is not
    ///     looked at
    public BigDecimal cost(String model, long tokensIn, long tokensOut) {
        var price = prices.get(model);
        if (price == null) {
            price = prices.get(EDITION.matcher(model).replaceFirst(""));
        }
        return price == null
                ? BigDecimal.ZERO
                : price.in
                        .multiply(BigDecimal.valueOf(tokensIn))
                        .add(price.out.multiply(BigDecimal.valueOf(tokensOut)))
                        .divide(MILLION);
    }

    private static Map<String, Price> read(String name, Reader reader) throws IOException {
        var lines = new Properties();
        lines.load(reader);
        var prices = new HashMap<String, Price>();
        for (var model : lines.stringPropertyNames()) {
            var line = LINE.matcher(lines.getProperty(model));
            if (!line.matches()) {
                throw new UserMistake(
                        "in %s the price of '%s' is '%s'; write 'IN OUT | DATE | SOURCE', for example '2 8 | 2026-11-22 | example.com/prices'"
                                .formatted(name, model, lines.getProperty(model)));
            }
            prices.put(model, new Price(new BigDecimal(line.group(1)), new BigDecimal(line.group(2))));
        }
        return prices;
    }
}
