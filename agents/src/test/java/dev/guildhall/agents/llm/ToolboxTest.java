package dev.guildhall.agents.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.llm.Toolbox.Reading;
import dev.guildhall.agents.llm.Toolbox.Reading.Nonsense;
import dev.guildhall.agents.llm.Toolbox.Reading.Understood;
import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import dev.guildhall.env.Size;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToolboxTest {
    private final Toolbox toolbox = new Toolbox();

    private Reading read(String name, String arguments) {
        return toolbox.read(name, arguments, new Size(640, 400));
    }

    private String why(String name, String arguments) {
        return switch (read(name, arguments)) {
            case Nonsense(String why) -> why;
            case Understood understood -> throw new AssertionError("understood " + understood);
        };
    }

    @Test
    void everyActionIsATool() {
        assertThat(toolbox.specifications())
                .extracting(ToolSpecification::name)
                .containsExactly(
                        "click",
                        "double_click",
                        "move",
                        "drag",
                        "scroll",
                        "type",
                        "key_press",
                        "wait",
                        "finish",
                        "give_up");
    }

    @Test
    void whoEndsTheWorkSaysHowSureItIs() {
        assertThat(read("finish", "{\"thought\":\"\",\"report\":\"Done.\",\"confidence\":80}"))
                .isEqualTo(new Understood(new Action.Finish("Done."), "", OptionalDouble.of(0.8)));
        assertThat(why("give_up", "{\"reason\":\"No.\",\"confidence\":300}"))
                .isEqualTo("give_up: 'confidence' is a number from 0 to 100, not 300");
        for (var tool : toolbox.specifications()) {
            assertThat(tool.parameters().required().contains("confidence"))
                    .as(tool.name())
                    .isEqualTo(List.of("finish", "give_up").contains(tool.name()));
        }
    }

    @Test
    void everyActionIsDescribedInWords() {
        assertThat(kinds(Action.class))
                .isNotEmpty()
                .allMatch(kind -> ToolWords.about(kind).isPresent());
    }

    @Test
    void theSchemaFollowsTheRecord() {
        assertThat(specification("click").toJson()).isEqualToIgnoringWhitespace("""
                {"name": "click",
                 "description": "Press and release a mouse button at a point of the screen.",
                 "parameters": {"type": "object", "properties": {
                   "thought": {"type": "string",
                     "description": "What you see that matters, and why this is the next thing to do."},
                   "x": {"type": "integer"}, "y": {"type": "integer"},
                   "button": {"type": "string", "enum": ["left", "middle", "right"]}},
                  "required": ["thought", "x", "y"]}}""");
        assertThat(specification("drag").parameters().properties().keySet())
                .containsExactly("thought", "from_x", "from_y", "to_x", "to_y");
    }

    @ParameterizedTest
    @MethodSource
    void aCallBecomesItsAction(String name, String arguments, Action action) {
        assertThat(read(name, arguments)).isEqualTo(new Understood(action, "", OptionalDouble.empty()));
    }

    static List<Object[]> aCallBecomesItsAction() {
        return List.of(
                row("click", "{\"x\":3,\"y\":4}", new Action.Click(new Point(3, 4))),
                row("click", "{\"x\":\"3\",\"y\":4.0}", new Action.Click(new Point(3, 4))),
                row(
                        "click",
                        "{\"x\":3,\"y\":4,\"button\":\"MIDDLE\"}",
                        new Action.Click(new Point(3, 4), Button.MIDDLE)),
                row(
                        "drag",
                        "{\"from_x\":1,\"from_y\":2,\"to_x\":3,\"to_y\":4}",
                        new Action.Drag(new Point(1, 2), new Point(3, 4))),
                row("scroll", "{\"x\":1,\"y\":2,\"right\":0,\"down\":-3}", new Action.Scroll(new Point(1, 2), 0, -3)),
                row("type", "{\"text\":\"a\\nb\"}", new Action.Type("a\nb")),
                row("wait", "{\"millis\":250}", new Action.Wait(250)),
                row("give_up", "{\"reason\":\"no\"}", new Action.GiveUp("no")));
    }

    @Test
    void theThoughtComesWithIt() {
        assertThat(read("finish", "{\"thought\":\" All done. \",\"report\":\"Refunded.\"}"))
                .isEqualTo(new Understood(new Action.Finish("Refunded."), "All done.", OptionalDouble.empty()));
    }

    @Test
    void whatIsWrongIsSaidToTheModel() {
        assertThat(why("tap", "{}")).startsWith("no tool is called 'tap'. Tools: [click, double_click,");
        assertThat(why("click", "{\"x\":3}")).isEqualTo("click: 'y' is missing; it is a whole number");
        assertThat(why("click", "{\"x\":[3,4],\"y\":1}")).isEqualTo("click: 'x' is a whole number, not [3,4]");
        assertThat(why("click", "{\"x\":3,\"y\":4,\"button\":\"top\"}"))
                .isEqualTo("click: 'button' is one of [left, middle, right], not 'top'");
        assertThat(why("click", "{\"x\":640,\"y\":4}"))
                .isEqualTo("the point 640,4 is not on the screen, which is 640×400 pixels");
        assertThat(why("click", "[1]")).isEqualTo("click takes a JSON object, not [1]");
        assertThat(why("click", "{x")).startsWith("the arguments of click are not JSON: ");
        assertThat(why("wait", "{\"millis\":0}")).isEqualTo("wait: a wait is 1 to 10000 milliseconds, not 0");
        assertThat(why("key_press", "{\"keys\":\"Strg+a\"}")).startsWith("key_press: no key is called 'Strg'");
    }

    @Test
    void anActionIsToldAsItWouldBeCalled() {
        assertThat(toolbox.tell(new Action.Click(new Point(3, 4)))).isEqualTo("click(at=3,4, button=left)");
        assertThat(toolbox.tell(new Action.Type("a\nb"))).isEqualTo("type(text=\"a\\nb\")");
    }

    private ToolSpecification specification(String name) {
        return toolbox.specifications().stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static Stream<Class<? extends Action>> kinds(Class<? extends Action> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(sub -> kinds(sub.asSubclass(Action.class)))
                : Stream.of(kind);
    }
}
