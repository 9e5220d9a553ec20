package dev.guildhall.eval.panel.measure;

/// Who made the work of a panel: for the office's eyes only.
public interface Makers {
    /// Such as `llm:openai/gpt-5`, or a person's name.
    String of(String work);

    boolean isPerson(String work);
}
