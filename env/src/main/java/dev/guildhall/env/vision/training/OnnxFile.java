package dev.guildhall.env.vision.training;

import dev.guildhall.env.vision.Band;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a trained network as an ONNX model, and reads back what it wrote: input `x` (strips × 1 × 24 × columns, ink
/// from 0 to 1), output `y`
/// (strips · columns / 2 × 2 · classes: for one column after the other the unscaled score of each class). The
/// field numbers are those of ONNX's protocol buffers, IR version 8, operators of version 13.
final class OnnxFile {
    private static final int FLOAT = 1;
    private static final int INTEGER = 7;
    private static final int ATTRIBUTE_OF_INTEGER = 2;
    private static final int ATTRIBUTE_OF_INTEGERS = 7;

    private final Message graph = new Message();
    private String last = "x";

    private OnnxFile() {}

    static byte[] of(List<Layer> layers, List<Weights> weights) {
        return new OnnxFile().model(layers, weights);
    }

    /// The weights of a model that was written here.
    ///
    /// @throws IllegalStateException if it has not the weights of these layers
    static List<Weights> weights(List<Layer> layers, byte[] model) {
        var tensors = new HashMap<String, float[]>();
        for (var graph : Message.fields(model, 7)) {
            for (var tensor : Message.fields(graph, 5)) {
                var name = new String(Message.fields(tensor, 8).getFirst(), StandardCharsets.UTF_8);
                tensors.put(name, floats(Message.fields(tensor, 9).getFirst()));
            }
        }
        var weights = new ArrayList<Weights>();
        int inputs = 1;
        for (int i = 0; i < layers.size(); i++) {
            var layer = layers.get(i);
            var suffix = i < layers.size() - 1 ? String.valueOf(i) : "";
            int kernels = layer.filters() * inputs * layer.rows() * layer.columns();
            weights.add(
                    new Weights(taken(tensors, "w" + suffix, kernels), taken(tensors, "b" + suffix, layer.filters())));
            inputs = layer.filters();
        }
        return weights;
    }

    private static float[] taken(Map<String, float[]> tensors, String name, int size) {
        var values = tensors.getOrDefault(name, new float[0]);
        if (values.length != size) {
            throw new IllegalStateException(
                    "the model has %d numbers in '%s', and this reader's network %d: it is of another version"
                            .formatted(values.length, name, size));
        }
        return values;
    }

    private static float[] floats(byte[] raw) {
        var values = new float[raw.length / 4];
        ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    private byte[] model(List<Layer> layers, List<Weights> weights) {
        int inputs = 1;
        for (int i = 0; i < layers.size() - 1; i++) {
            var layer = layers.get(i);
            convolution(i, layer, inputs, weights.get(i));
            node("Relu", "r" + i, new Message());
            if (layer.halved()) {
                node("MaxPool", "p" + i, integers(integers(new Message(), "kernel_shape", 2, 1), "strides", 2, 1));
            }
            inputs = layer.filters();
        }
        classes(layers.getLast(), inputs, weights.getLast());
        graph.text(2, "reader");
        graph.message(11, tensorInfo("x", "strips", "1", String.valueOf(Band.HEIGHT), "columns"));
        graph.message(
                12, tensorInfo("y", "places", String.valueOf(layers.getLast().filters())));
        return new Message()
                .number(1, 8)
                .text(2, "guildhall train-reader")
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, 13))
                .bytes();
    }

    private void convolution(int index, Layer layer, int inputs, Weights weights) {
        graph.message(5, tensor("w" + index, weights.kernels, layer.filters(), inputs, layer.rows(), layer.columns()));
        graph.message(5, tensor("b" + index, weights.biases, layer.filters()));
        int rows = layer.paddingRows();
        int columns = layer.paddingColumns();
        var attributes = integers(new Message(), "kernel_shape", layer.rows(), layer.columns());
        integers(attributes, "strides", 1, layer.step());
        integers(attributes, "pads", rows, columns, rows, columns);
        integers(attributes, "dilations", 1, layer.spread());
        node("Conv", "c" + index, attributes, "w" + index, "b" + index);
    }

    /// The last layer looks at one place only: a product of matrices, which leaves the scores of a column side by
    /// side.
    private void classes(Layer layer, int inputs, Weights weights) {
        node("Transpose", "t", integers(new Message(), "perm", 0, 2, 3, 1));
        graph.message(5, integersTensor("places", -1, inputs));
        node("Reshape", "s", new Message(), "places");
        graph.message(5, tensor("w", weights.kernels, layer.filters(), inputs));
        graph.message(5, tensor("b", weights.biases, layer.filters()));
        var transposed = new Message().text(1, "transB").number(3, 1).number(20, ATTRIBUTE_OF_INTEGER);
        node("Gemm", "y", new Message().message(5, transposed), "w", "b");
    }

    private void node(String operator, String output, Message attributes, String... moreInputs) {
        var node = new Message().text(1, last);
        for (var input : moreInputs) {
            node.text(1, input);
        }
        graph.message(1, node.text(2, output).text(3, output).text(4, operator).append(attributes));
        last = output;
    }

    private static Message integers(Message attributes, String name, long... values) {
        var attribute = new Message().text(1, name);
        for (long value : values) {
            attribute.number(8, value);
        }
        return attributes.message(5, attribute.number(20, ATTRIBUTE_OF_INTEGERS));
    }

    private static Message tensor(String name, float[] values, long... shape) {
        var raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        var tensor = new Message();
        for (long size : shape) {
            tensor.number(1, size);
        }
        return tensor.number(2, FLOAT).text(8, name).raw(9, raw.array());
    }

    private static Message integersTensor(String name, long... values) {
        var raw = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return new Message()
                .number(1, values.length)
                .number(2, INTEGER)
                .text(8, name)
                .raw(9, raw.array());
    }

    /// @param sizes each a number, or a name for what varies
    private static Message tensorInfo(String name, String... sizes) {
        var shape = new Message();
        for (var size : sizes) {
            boolean fixed = Character.isDigit(size.charAt(0));
            shape.message(1, fixed ? new Message().number(1, Long.parseLong(size)) : new Message().text(2, size));
        }
        var type = new Message().message(1, new Message().number(1, FLOAT).message(2, shape));
        return new Message().text(1, name).message(2, type);
    }
}
