import type { RuleGroup, TopicRules } from '../rule.ts';

/** Codebooks, physics and other things that go by the same name. */
const OTHER_QUANTIZATION: readonly string[] = [
  '(quantized|quantizing) (csi|channel|feedback|measurement|observation|signal|phase|beamforming|precoding)',
  '(quantization|quantizer) (table|matrix|step|parameter|bin)',
  'vector-quantiz*',
  '(product|residual|lattice|spatial|color|colour|finite-scalar|semantic|additive|lookup-free|learning vector|spherical|bitwise|scalar|binary spherical) quantiz*',
  'quantized (latent|token|codebook|code|representation|vector|embedding space|feature|state|energy|flux|orbit|charge|conductance|vortex|vortices|hall|autoencoder|pose|motion|rhythm|note|score|time|position|coordinate|depth|color)',
  'quantiz* ~8 (into|to) ~3 (discrete|token|code|codebook|vocabulary|cluster|bin|semantic id)',
  'quantiz* ~3 (codebook|tokenizer|tokenization|semantic id|visual word|codeword|vq-vae)',
  '(codebook|tokenizer|vq-vae) ~3 quantiz*',
  'discrete quantiz*',
  '(token|tokenizer|latent|feature|signal|channel|dithered|scalar|image|video|noise-shaping) quantiz*',
];

/** Few bits as the subject: making, measuring or training them. */
const ACTS: RuleGroup = {
  weight: 0.85,
  phrases: [
    '(post-training|training-aware|mixed-precision|low-bit|low-bit-width|multi-bit|n-bit|weight|activation|weight-only|model|network|kv-cache|kv|gradient|outlier|per-channel|per-tensor|group-wise|hardware-aware|data-free|zero-shot|ultra-low-bit|sub-4-bit|rotation-based|layer-wise|integer-only|block-wise|calibration-free) (quantization|quantizer)',
    'quantization-aware [training|fine-tuning|finetuning|distillation|pruning|search|optimization|neural] [=QAT]',
    '(pruning|distillation|sparsification|factorization) and quantization-aware training',
    '(quantizing|quantize|quantizes) (neural|deep|convolutional|{net}|model|weight|activation|kv-cache|gradient|kernel|checkpoint|optimizer)',
    'quantiz* ~2 (weights|activations|weight and|kv-cache)',
    'quantization (of|for|in|on) ~3 {net}',
    '{net} quantization',
    '(binarized|ternarized|bnn|1-bit|one-bit|1.58-bit) (neural|convolutional|{net}|weight)',
    '(binary|ternary) (neural network|neural net|convolutional network|convolutional neural|=CNN|=DNN|=SNN|weights|weight network|=BERT)',
    'ternary {net}',
    'binary (vision transformer|=ViT|transformer|spiking transformer|spiking neural network)',
    'binarization of ~3 {net}',
    '(weight|model|activation|network) (binarization|ternarization)',
    'low-precision (training|inference|arithmetic|format|computation|floating|datatype|data type)',
    '(#low-precision|fp8|int8|#bits) (training|pretraining|pre-training)',
    '(int4|int8|fp4|fp8|mxfp4|nvfp4|mxfp8) quantiz*',
    '#weight-activation',
    'block floating-point',
    'microscaling',
    '(=PTQ|=QAT)',
    '(bit-width|bitwidth) (allocation|assignment)',
    '(bit-width|bitwidth) (search|selection)',
    '(sub|ultra-low)-#few bit',
    '(weight|activation|gradient|layer|channel|expert|cache) ~1 (in|at|with|into) ~1 (#few bit|#bits)',
    '(average|mean) (of|bit-width of|precision of) #few bit',
    '(stor*|represent*|compress*|encod*|train*|arriv*) ~3 (in|to|at|with|into) ~1 (#few bit|#bits)',
    '(integer|integer-only|fixed-point) (transformer|inference|{net})',
    'integer-only ~1 (arithmetic|inference|quantiz*)',
    'fixed-point (quantization|weights|training)',
    'fixed-point implementation of ~3 {net}',
  ],
};

/** Few bits as a state of what is used. */
const STATES: RuleGroup = {
  weight: 0.45,
  phrases: [
    '(quantized|quantised) (neural|deep|convolutional|{net}|model|weight|activation|kv-cache|gradient|inference|training|training-aware|matrix multiplication|kernel|checkpoint|optimizer|=SLM|=VLM|version|variant)',
    'quantiz* ~3 {net}',
    '{net} quantiz*',
    'low-precision (neural|number|data|kernel|model|deep|{net}|tensor)',
    '(#low-precision|fp8|int8|#few bit|#bits) (quantiz*|inference|weight|llm|precision|activation|arithmetic|gemm|floating-point|integer|model|{net})',
    'bit-width ~3 (layer|channel|weight|tensor|token|activation|expert)',
    'low-bit (matrix|kernel|gemm|model|inference|training|deployment|weight|format|setting|{net})',
    '(bits|bit) per (weight|parameter)',
  ],
};

/** Fewer bits for weights, activations, caches, gradients; not codebooks, not physics. */
export const QUANTIZATION: TopicRules = {
  id: 'quantization',
  label: 'Quantization',
  rules: [
    ACTS,
    STATES,
    {
      weight: 0.45,
      phrases: [
        '(pruning|distillation|sparsification) [and] quantization',
        '(pruning|distillation) ~4 (#bits|#few bit|#low-precision) quantization',
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
        '#half-precision (training|inference|precision|weight|activation|arithmetic)',
        '=QLoRA',
        'quantization error',
        'bitnet',
        'bits per weight',
        'dequantiz*',
        '(=GPTQ|=AWQ|smoothquant|=GGUF|bitsandbytes)',
      ],
    },
    { weight: 0.15, phrases: ['(model|network) compression'] },
    { weight: 0.2, field: 'title', phrases: ['bits'] },
    { weight: -0.4, phrases: OTHER_QUANTIZATION },
    {
      weight: -0.4,
      phrases: [
        '(gaussian|dataset|random|temporal|signal|point-cloud|image|motion|color|raw|jpeg|geometric|canonical|second|deformation|input) quantiz*',
      ],
    },
    {
      // A network that compresses pictures may have its own weights quantized, or only the pictures.
      weight: -0.15,
      phrases: [
        '(jpeg|learned|lossy|neural|image|video|audio|speech) ~1 (image|video|audio|speech|point-cloud) (compression|codec|coding)',
        '(jpeg|video|image) (compression|codec)',
      ],
    },
    {
      weight: 0,
      phrases: [
        '(input|image|document|text|threshold|mask|label|map|adaptive|edge) [image] binariz*',
        'binariz* ~2 (image|input|mask|label|map|threshold|sample|picture)',
      ],
    },
  ],
  pairs: [
    {
      right: [
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
            '(numerical|numeric) format',
            'number (format|system) for',
            '#low-precision',
            'bit-serial',
            'stochastic rounding',
            'straight-through estimator',
            'posit (arithmetic|number|format|encoding|system)',
          ],
        },
        {
          weight: 0.5,
          phrases: [
            'binariz* ~4 (weight|activation|network|model|parameter|transformer|spik*)',
            'quantiz*',
            'quantis*',
            'dequantiz*',
            'fixed-point (arithmetic|representation|number|format|precision|hardware|computation|data|operation|model|integer)',
          ],
        },
        {
          weight: 0.3,
          phrases: [
            'ternary',
            'ternariz*',
            '(uniform|non-uniform|power-of-two|logarithmic) quantiz*',
            '(bit|precision) (allocation|assignment)',
          ],
        },
        {
          weight: -0.6,
          phrases: [
            '(document|image|text|input|mask|threshold|adaptive) [image] binariz*',
            'binariz* ~2 (image|input|mask|label|map|threshold)',
            '(geometric|deformation|canonical|second|landau|flux|charge|brst|stochastic|energy|dirac|berezin|loop|polymer|path-integral|covariant|batalin*|jpeg|raw) quantization',
            'quantization of (gravity|space*|the field|energy|charge|conductance|symplectic|poisson|hitchin|moduli|angular|electromagnetic)',
            'quantization (noise|error) (of|in) ~2 (adc|converter)',
            'ternary (alloy|system|mixture|compound|diagram|complex|fluid|classification|label|reward|choice|relation|operator|plot)',
            '(numerical|numeric|number) format* (error|instruction|of the answer)',
          ],
        },
        { weight: -0.6, phrases: OTHER_QUANTIZATION },
      ],
      left: [
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
