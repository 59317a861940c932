/** Kinds of words that phrases name with `#`, tested on the folded word. */
export const WORD_CLASSES: Readonly<Record<string, RegExp>> = {
  /** A number of bits that is below single precision. */
  few: /^(?:(?:[1-8]|1\.58|2\.\d+|3\.\d+)|one|two|three|four|five|six|seven|eight)$/,
  bits: /^(?:[1-8]|1\.58|2\.\d+|3\.\d+)bits?$/,
  'low-precision': /^(?:(?:u?int|fp|nf|mxfp|mxint|nvfp|hif|bfp)[1-8]|e[2-5]m[0-3]|b1\.58)$/,
  'half-precision': /^(?:fp16|bf16|bfloat16|float16)$/,
  'weight-activation': /^w[1-8](?:a\d{1,2})(?:kv\d{1,2})?(?:g\d+)?$/,
  /** `MathBench` and `MathEval` and their kind. */
  bench: /^[a-z0-9]{2,}(?:bench|eval)$/,
};
