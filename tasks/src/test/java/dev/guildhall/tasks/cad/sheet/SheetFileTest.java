package dev.guildhall.tasks.cad.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SheetFileTest {

    private static byte[] gnumeric() throws IOException {
        return resource("gnumeric.gnumeric");
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = SheetFileTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static Book book(SheetFile.Result result) {
        return switch (result) {
            case SheetFile.Result.Read(var book) -> book;
            case SheetFile.Result.NotRead(var why) -> throw new AssertionError(why);
        };
    }

    private static Book csv(String text) {
        return book(SheetFile.read("a.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatGnumericSavesHasItsFormulasAndTheirValues() throws IOException {
        var book = book(SheetFile.read("bom.gnumeric", gnumeric()));
        assertThat(book.first().at("A2")).contains(new Content.Words("Bolt"));
        assertThat(book.first().at("B4")).contains(new Content.Formula("sum(B2:B3)"));
        assertThat(book.value("B4")).isEqualTo(new Value.Figure(8));
        assertThat(book.value("C4")).hasToString("0.6");
        assertThat(book.value("Z9")).isEqualTo(new Value.Empty());
    }

    @Test
    void anotherInputMovesWhatDependsOnIt() throws IOException {
        var book = book(SheetFile.read("bom.gnumeric", gnumeric()));
        assertThat(book.with("B2", new Content.Figure(10)).value("B4")).isEqualTo(new Value.Figure(14));
    }

    @Test
    void aSharedFormulaMovesWithItsCell() {
        var shared = new Shared(CellAt.of("C2"), "=A2*$B$1+sum(A$1:A2)&\"A2\"&log10(A2)");
        assertThat(shared.at(CellAt.of("D4"))).isEqualTo("=B4*$B$1+sum(B$1:B4)&\"A2\"&log10(B4)");
    }

    @Test
    void functionsOfEngineersAreWorkedOut() {
        var book =
                csv("2,=PI()*A1^2,\"=ROUND(SQRT(A1),3)\",\"=IF(A1>1,\"\"big\"\",\"\"small\"\")\",=sin(radians(30))\n");
        assertThat(book.value("B1")).hasToString("12.566");
        assertThat(book.value("C1")).hasToString("1.414");
        assertThat(book.value("D1")).isEqualTo(new Value.Words("big"));
        assertThat(book.value("E1")).hasToString("0.5");
    }

    @Test
    void whatCannotBeWorkedOutIsAFaultOrUnknown() {
        var book = csv("=1/0,=NOSUCH(3),=A1+,\"=CUBEVALUE(\"\"a\"\")\",=F1,=E1\n");
        assertThat(book.value("A1")).isEqualTo(new Value.Fault("#DIV/0!"));
        assertThat(book.value("B1")).isNotInstanceOf(Value.Figure.class);
        assertThat(book.value("C1")).isEqualTo(new Value.Fault("#NAME?"));
        assertThat(book.value("E1")).isInstanceOf(Value.Fault.class);
    }

    @Test
    void aQuotedFieldKeepsItsCommasAndQuotes() {
        assertThat(csv("\"a, \"\"b\"\"\",2\r\nc,\r\n").first().cells().values())
                .containsExactly(new Content.Words("a, \"b\""), new Content.Figure(2), new Content.Words("c"));
    }

    private static byte[] excel() {
        return new NewSheet("S")
                .row("size ±", 4.5, -1)
                .row("twice", "=SUMPRODUCT(B1:B1,C1:C1)*-2")
                .bytes("a.xlsx");
    }

    @Test
    void anExcelFileHoldsWhatWasPutIntoIt() {
        var book = book(SheetFile.read("a.xlsx", excel()));
        assertThat(book.first().at("A1")).contains(new Content.Words("size ±"));
        assertThat(book.first().at("C1")).contains(new Content.Figure(-1));
        assertThat(book.first().isFormula("B2")).isTrue();
        assertThat(book.value("B2")).isEqualTo(new Value.Figure(9));
        assertThat(SheetFile.read("a.xlsx", Arrays.copyOf(excel(), 900))).isInstanceOf(SheetFile.Result.NotRead.class);
        assertThat(SheetFile.read("a.xlsx", "no".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetFile.Result.NotRead.class);
    }

    @Test
    void whatCalcSavesHasItsFormulasAndTheirValues() throws IOException {
        var book = book(SheetFile.read("stack.xlsx", resource("calc.xlsx")));
        assertThat(book.first().at("B11")).contains(new Content.Formula("SQRT(SUMSQ(C3:C7))"));
        assertThat(book.value("B9")).hasToString("0.75");
        assertThat(book.with("C3", new Content.Figure(0.19)).value("B10")).hasToString("0.48");
        var products = new Content.Formula("sumproduct(B3:B7*D3:D7)");
        assertThat(book.with("B9", products).value("B9")).hasToString("0.75");
    }

    @Test
    void theSameSheetIsTheSameExcelFileWheneverItIsMade() throws IOException {
        assertThat(excel()).isEqualTo(excel());
        try (var zip = new ZipInputStream(new ByteArrayInputStream(excel()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasYear(1980);
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("1980-01-01T00:00:00Z")
                            .doesNotContain("dcterms:modified");
                }
            }
        }
    }

    @Test
    void garbageAndCutsNeverBreakTheReader() throws IOException {
        var whole = gnumeric();
        assertThat(SheetFile.read("a.gnumeric", Arrays.copyOf(whole, 500)))
                .isInstanceOf(SheetFile.Result.NotRead.class);
        assertThat(SheetFile.read("a.gnumeric", new byte[0]))
                .isEqualTo(new SheetFile.Result.NotRead("the file is empty"));
        var bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><Workbook>&b;</Workbook>".getBytes(StandardCharsets.UTF_8);
        assertThat(SheetFile.read("a.gnumeric", bomb)).isInstanceOf(SheetFile.Result.NotRead.class);
        var chance = new SplittableRandom(5);
        for (int i = 0; i < 100; i++) {
            var broken = whole.clone();
            broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            assertThat(SheetFile.read("a.gnumeric", broken)).isNotNull();
        }
    }
}
