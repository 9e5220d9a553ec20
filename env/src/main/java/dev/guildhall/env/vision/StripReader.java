package dev.guildhall.env.vision;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Reads strips with the small network that `guildhall train-reader` trains: strips of like width at once, on
/// several threads.
final class StripReader implements TextReader {
    static final String MODEL = "reader.onnx";
    private static final String TRAIN = "train one with './guildhall train-reader'";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ExecutorService threads;

    /// @param model an ONNX file as `guildhall train-reader` writes it
    /// @throws IllegalStateException if it is none
    StripReader(byte[] model, int threads) {
        this.environment = OrtEnvironment.getEnvironment();
        this.session = session(environment, model);
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("strips-", 1).daemon().factory());
    }

    /// The reader with the model that comes with the eyes.
    static StripReader load(int threads) {
        return new StripReader(model(), threads);
    }

    static byte[] model() {
        try (var file = StripReader.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IllegalStateException("%s is not on the class path; %s".formatted(MODEL, TRAIN));
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL, e);
        }
    }

    static String runtimeVersion() {
        return OrtEnvironment.getEnvironment().getVersion();
    }

    /// The beginning of the SHA-256 of the model that comes with the eyes.
    static String modelVersion() {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(model());
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static OrtSession session(OrtEnvironment environment, byte[] model) {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setMemoryPatternOptimization(false); // no two batches have one shape
            var session = environment.createSession(model, options);
            check(session);
            return session;
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the reader's model, %d bytes, is no ONNX file that runs here (%s); %s"
                            .formatted(model.length, e.getMessage(), TRAIN),
                    e);
        }
    }

    private static void check(OrtSession session) throws OrtException {
        var output = session.getOutputInfo().get("y");
        long classes = output != null && output.getInfo() instanceof TensorInfo tensor
                ? tensor.getShape()[tensor.getShape().length - 1]
                : 0;
        if (!session.getInputNames().contains("x") || classes != 2L * Alphabet.CLASSES) {
            session.close();
            throw new IllegalStateException(
                    "the reader's model tells %d classes apart, and the alphabet has %d: it is of another version; %s"
                            .formatted(classes / 2, Alphabet.CLASSES, TRAIN));
        }
    }

    @Override
    public List<Reading> read(List<Strip> strips) {
        var bands = strips.stream().map(Band::of).toList();
        var readings = new ArrayList<@Nullable Reading>(Collections.nCopies(strips.size(), null));
        var work = StripBatch.of(bands).stream()
                .map(batch -> (Callable<StripBatch>) () -> {
                    read(batch, strips, bands, readings);
                    return batch;
                })
                .toList();
        try {
            if (work.size() == 1) {
                work.getFirst().call();
            } else {
                for (var done : threads.invokeAll(work)) {
                    done.get();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading a screen", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the strip reader failed on a screen", failed.getCause());
        } catch (Exception failed) {
            throw new IllegalStateException("the strip reader failed on a screen", failed);
        }
        return readings.stream().map(r -> r == null ? Reading.NOTHING : r).toList();
    }

    /// Each thread writes the readings of its own batch only.
    private void read(StripBatch batch, List<Strip> strips, List<Band> bands, List<@Nullable Reading> readings)
            throws OrtException {
        var scores = scores(batch);
        for (int i = 0; i < batch.size(); i++) {
            int which = batch.strip(i);
            var band = bands.get(which);
            var decoding = Decoding.of(scores, i * batch.width() * Alphabet.CLASSES, band.width());
            readings.set(which, reading(strips.get(which), band, decoding));
        }
    }

    private float[] scores(StripBatch batch) throws OrtException {
        var shape = new long[] {batch.size(), 1, Band.HEIGHT, batch.width()};
        try (var ink = OnnxTensor.createTensor(environment, FloatBuffer.wrap(batch.ink()), shape);
                var answer = session.run(Map.of("x", ink))) {
            var scores = ((OnnxTensor) answer.get(0)).getFloatBuffer();
            return scores.array();
        }
    }

    private static Reading reading(Strip strip, Band band, Decoding decoding) {
        var text = decoding.text();
        int length = text.endsWith(" ") ? text.length() - 1 : text.length();
        var middles = Arrays.stream(decoding.columns())
                .map(column -> (int) ((column + 0.5) / band.scale()))
                .toArray();
        var proof = new Proofreading(band, decoding);
        var read = proof.text().substring(0, length);
        return new Reading(read, proof.confidence(), Spans.of(strip, read, middles));
    }

    @Override
    public void close() {
        threads.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the strip reader's model does not close", e);
        }
    }
}
