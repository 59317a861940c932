import type { TopicRules } from '../rule.ts';

/** Fewer bits for weights, activations, caches, gradients; not codebooks, not physics. */
export const QUANTIZATION: TopicRules = {
  id: 'quantization',
  label: 'Quantization',
  rules: [
    {
      weight: 0.6,
      phrases: [
        '(post-training|training-aware|mixed-precision|low-bit|weight|activation|weight-only|model|network|kv-cache|kv|gradient|outlier|per-channel|per-tensor|group-wise|hardware-aware|data-free|zero-shot) quantization',
        'quantization-aware [training|fine-tuning|distillation|pruning|search|optimization|neural] [=QAT]',
        '(quantized|quantizing|quantize) (neural|deep|convolutional|{net}|model|weight|activation|kv-cache|gradient|inference|training|training-aware|matrix multiplication|kernel|checkpoint|optimizer)',
        'quantization (of|for|in) ~3 {net}',
        'quantiz* ~3 {net}',
        '{net} quantiz*',
        '(binarized|binary|ternary|ternarized|bnn|1-bit|one-bit) (neural|convolutional|{net}|weight)',
        'binarization of ~3 {net}',
        'low-precision (training|inference|neural|arithmetic|format|number|data|computation|kernel|model|floating|deep|{net}|datatype|tensor)',
        '(#low-precision|#half-precision|fp8|int8|#few bit|#bits) (training|quantiz*|inference|pretraining|pre-training|weight|llm|precision|activation|arithmetic|gemm|floating-point|integer|{net})',
        '#weight-activation',
        'block floating-point',
        'microscaling',
        '(=PTQ|=QAT)',
        '(bit-width|bitwidth) (allocation|assignment|search|selection)',
        '(sub|ultra-low)-#few bit',
        'bit-width ~3 (layer|channel|weight|tensor|token|activation|expert)',
        '(average|mean) (of|bit-width of|precision of) #few bit',
        '(weight|activation|gradient|layer|channel|expert|cache|{net}) ~1 (in|at|with|into) ~1 (#few bit|#bits)',
        '(load*|stor*|represent*|compress*|encod*|train*|arriv*) ~3 (in|to|at|with|into) ~1 (#few bit|#bits)',
        '(integer|integer-only|fixed-point|binary|ternary) (transformer|inference|{net})',
        'low-bit (matrix|kernel|gemm|model|inference|training|deployment|weight|format|{net})',
        '(weight|model|activation) binarization',
      ],
    },
    {
      weight: 0.4,
      phrases: [
        '(pruning|distillation|sparsification) [and] quantization',
        'quantization [and] (pruning|knowledge distillation|distillation|sparsification)',
        'mixed-precision (training|inference) of ~3 {net}',
        '=INT8 inference',
      ],
    },
    {
      weight: 0.2,
      phrases: [
        '(#few bit|#bits)',
        '#half-precision',
        '=QLoRA',
        'quantization error',
        'bitnet',
        'bits per weight',
        'dequantiz*',
      ],
    },
    { weight: 0.15, phrases: ['(model|network) compression'] },
    { weight: 0.2, field: 'title', phrases: ['bits'] },
    {
      weight: -0.4,
      phrases: [
        'vector-quantiz*',
        '(product|residual|lattice|spatial|color|colour|finite-scalar|semantic|additive|lookup-free|learning vector) quantiz*',
        'quantized (latent|token|codebook|code|representation|vector|embedding space|feature)',
        'quantized autoencoder',
        '(spherical|bitwise|scalar|gaussian|dataset|random|temporal|signal|point-cloud|image|motion) quantiz*',
      ],
    },
  ],
  pairs: [
    {
      left: [
        {
          weight: 0.55,
          phrases: [
            '(integer|int8|ternary|binary|dynamic|static|extreme|#few bit|#bits|block|fixed-point|low-bit) quantization',
            'low-bit',
            'low-precision',
            'mixed-precision (training|inference|arithmetic|computation)',
            'automatic mixed precision',
          ],
        },
        {
          weight: 0.45,
          phrases: [
            'mixed precision',
            '(low|lower|reduced|arbitrary|variable|numerical) (bit-width|bitwidth|precision)',
            'reduced-precision',
            'bit-width',
            '(numerical|number|numeric) format',
            '#low-precision',
            'bit-serial',
            'stochastic rounding',
            'straight-through estimator',
            'posit',
          ],
        },
        {
          weight: 0.5,
          phrases: ['quantiz*', 'quantis*', 'dequantiz*', 'fixed-point'],
        },
        { weight: 0.3, phrases: ['binariz*', 'ternary', 'ternariz*'] },
        {
          weight: -0.6,
          phrases: [
            '(document|image|text) [image] binariz*',
            'vector-quantiz*',
            '(product|residual|lattice|spatial|color|finite-scalar|semantic|additive|lookup-free|learning vector) quantiz*',
            'quantized (latent|token|codebook|code|representation|vector|embedding space|feature|state|energy|flux|orbit|charge|conductance|vortex|vortices|hall)',
            '(geometric|deformation|canonical|second|landau|flux|charge|brst|stochastic|energy|dirac|berezin|loop|polymer|path-integral|covariant|batalin*) quantization',
            'quantization of (gravity|space*|the field|energy|charge|conductance|symplectic|poisson|hitchin|moduli|angular|electromagnetic)',
            'quantization (noise|error) (of|in) ~2 (adc|converter)',
            '(fixed-point) (theorem|iteration|equation|problem|property|algorithm|argument|index|free|operator|method|of)',
            'ternary (alloy|system|mixture|compound|diagram|complex|fluid)',
          ],
        },
      ],
      right: [
        {
          weight: 0.9,
          phrases: [
            '{net}',
            'neural',
            'weights and activations',
            '(model|network) (compression|size|weight|accuracy)',
            '(llm|inference|fine-tuning|finetuning)',
            'model weight',
            'deep (learning|neural)',
          ],
        },
      ],
    },
  ],
};
