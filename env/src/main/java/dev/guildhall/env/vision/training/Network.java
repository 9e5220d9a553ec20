package dev.guildhall.env.vision.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import java.util.ArrayList;
import java.util.List;

/// The reader's network as it is trained: from nothing with its batches normalised after each convolution but the
/// last, and from a model that was trained before without, since that has the normalisation in its convolutions.
final class Network {
    private static final float EPSILON = 1e-5f;

    private Network() {}

    static SequentialBlock block(boolean normalised) {
        var block = new SequentialBlock();
        for (var layer : Layer.NETWORK) {
            block.add(convolution(layer));
            if (!layer.last() && normalised) {
                block.add(BatchNorm.builder()
                        .optMomentum(0.95f)
                        .optEpsilon(EPSILON)
                        .build());
            }
            if (!layer.last()) {
                block.add(Activation.reluBlock());
            }
            if (layer.halved()) {
                block.add(Pool.maxPool2dBlock(new Shape(2, 1), new Shape(2, 1)));
            }
        }
        return block;
    }

    private static Block convolution(Layer layer) {
        return Conv2d.builder()
                .setFilters(layer.filters())
                .setKernelShape(new Shape(layer.rows(), layer.columns()))
                .optPadding(new Shape(layer.paddingRows(), layer.paddingColumns()))
                .optStride(new Shape(1, layer.step()))
                .optDilation(new Shape(1, layer.spread()))
                .optBias(true)
                .build();
    }

    /// Lets a network that is not normalised begin with what was learned before.
    static void begin(Block block, List<Weights> learned) {
        var parameters = block.getParameters().values().iterator();
        for (var weights : learned) {
            parameters.next().getArray().set(weights.kernels);
            parameters.next().getArray().set(weights.biases);
        }
    }

    /// What was learned, with the normalisation folded into the convolutions.
    static List<Weights> weights(Block trained, boolean normalised) {
        var arrays = new ArrayList<float[]>();
        for (var parameter : trained.getParameters()) {
            arrays.add(parameter.getValue().getArray().toFloatArray());
        }
        var learned = arrays.iterator();
        var weights = new ArrayList<Weights>();
        for (var layer : Layer.NETWORK) {
            var kernels = learned.next();
            var biases = learned.next();
            if (!layer.last() && normalised) {
                fold(kernels, biases, learned.next(), learned.next(), learned.next(), learned.next());
            }
            weights.add(new Weights(kernels, biases));
        }
        return weights;
    }

    private static void fold(
            float[] kernels, float[] biases, float[] gains, float[] shifts, float[] means, float[] variances) {
        int each = kernels.length / biases.length;
        for (int filter = 0; filter < biases.length; filter++) {
            double factor = gains[filter] / Math.sqrt(variances[filter] + EPSILON);
            for (int i = filter * each; i < (filter + 1) * each; i++) {
                kernels[i] *= (float) factor;
            }
            biases[filter] = (float) ((biases[filter] - means[filter]) * factor + shifts[filter]);
        }
    }

    /// The mean loss of the labelled columns.
    ///
    /// @param answers of the network: strips × (2 · classes) × 1 × half the width
    /// @param wanted strips × 2 × classes × half the width: the weight of each class that is wanted
    static NDArray loss(NDArray answers, NDArray wanted, float weight) {
        return answers.reshape(wanted.getShape())
                .logSoftmax(2)
                .mul(wanted)
                .sum()
                .neg()
                .div(weight);
    }
}
