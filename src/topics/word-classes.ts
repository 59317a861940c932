/** Kinds of words that phrases name with `#`, tested on the word as it stands. */
export const WORD_CLASSES: Readonly<Record<string, RegExp>> = {
  number: /^\d+(?:\.\d+)?$/,
  /** A number of bits that is below single precision. */
  few: /^(?:(?:[1-8]|1\.58|2\.\d+|3\.\d+)|one|two|three|four|five|six|seven|eight)$/i,
  bits: /^(?:[1-8]|1\.58|2\.\d+|3\.\d+)bits?$/i,
  'low-precision': /^(?:(?:u?int|fp|nf|mxfp|mxint|nvfp|hif|bfp)[1-8]|e[2-5]m[0-3]|b1\.58)$/i,
  'half-precision': /^(?:fp16|bf16|bfloat16|float16)$/i,
  'weight-activation': /^w[1-8](?:a\d{1,2})(?:kv\d{1,2})?(?:g\d+)?$/i,
  /** `MathBench`, `MathEval` and their kind; in capitals lest retrieval be measured. */
  bench: /^(?!SemEval)[\p{L}\p{N}]+(?:Bench|BENCH|Eval|EVAL|Arena)$/u,
  /** `SomethingNAS`, in capitals lest antennas be searched for. */
  nas: /^(?!Y[Oo][Ll][Oo])\p{Lu}[\p{L}\p{N}]*\p{Ll}NAS$/u,
  /** `TinyLoRA`, `LoRAPlus`. */
  lora: /^(?:\p{L}+LoRA|LoRA[\p{Lu}+]\p{L}*)$/u,
  /** `SomethingBERT`, `TinyLLM`, `NanoGPT`. */
  lm: /^(?!HuBERT)\p{L}[\p{L}\p{N}]*(?:BERT|BERTa|LLMs?|SLMs?|VLMs?|GPT|[Ll]lama|LLaMA|LLaVA)$/u,
};
