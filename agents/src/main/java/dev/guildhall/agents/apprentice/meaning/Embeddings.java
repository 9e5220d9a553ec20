package dev.guildhall.agents.apprentice.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.concurrent.ConcurrentHashMap;

/// By the cosine of sentence vectors: N. Reimers and I. Gurevych, "Sentence-BERT", arXiv:1908.10084, 2019. The model
/// is MiniLM, quantized, within a jar; it needs no network. Vectors are kept by their texts.
public final class Embeddings implements Meaning {
    private final ConcurrentHashMap<String, float[]> vectors = new ConcurrentHashMap<>();

    /// Loads the model when it is first needed, once for all.
    private static final class Loaded {
        static final EmbeddingModel MODEL = new AllMiniLmL6V2QuantizedEmbeddingModel();

        private Loaded() {}
    }

    @Override
    public double likeness(String one, String other) {
        var a = vector(one);
        var b = vector(other);
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            ones += a[i] * a[i];
            others += b[i] * b[i];
        }
        return ones == 0 || others == 0 ? 0 : product / Math.sqrt(ones * others);
    }

    private float[] vector(String text) {
        return vectors.computeIfAbsent(
                text, t -> Loaded.MODEL.embed(t).content().vector());
    }
}
