import type { TopicRules } from '../rule.ts';

/** What is built of layers. */
const DESIGN =
  '(architecture|backbone|network|model|transformer|convnet|cnn|vit|block|attention|u-net|unet)';
const LEAN =
  '(efficient|lightweight|light-weight|ultra-lightweight|ultra-light|ultra-tiny|compact|hardware-efficient|compute-efficient|resource-efficient|low-complexity|memory-efficient|lean|tiny|slim|linear-complexity|gpu-efficient)';

/** Networks shaped to cost less. */
export const EFFICIENT_ARCHITECTURE: TopicRules = {
  id: 'efficient-architecture',
  label: 'Efficient architectures',
  rules: [
    {
      weight: 0.85,
      phrases: [
        '(linear|sub-quadratic|linear-time|linear-complexity|gated linear|multi-head latent|hybrid linear|log-linear|kernelized) attention',
        '(matmul|multiplication|attention|softmax|normalization)-free ~2 (network|model|transformer|architecture|language model|block|layer|cnn)',
        'remov* ~3 (batch|activation|layer) normalization',
        '(rwkv|retnet|xlstm|linear recurren*|linear rnn|gated deltanet|deltanet|test-time training layer)',
        'hybrid-architecture (language model|llm)',
        'hybrid (attention|mamba|recurrent|ssm) ~2 (architecture|model|network|layer)',
        `(propose|introduce|present|design|develop|devise) ~6 (attention|transformer|cnn|convolutional|network|backbone|architecture|layer|block) ~6 (linear complexity|linear-time|subquadratic|fewer parameters|reduces the number of|low computational|reduced complexity|lower complexity)`,
        '(architecture|network|model|backbone|attention|block|layer) designed for ~2 (efficien*|low-power|resource-constrained|lightweight|fast|real-time)',
        `novel ${LEAN} ~2 ${DESIGN}`,
        '(slot|token|state) mixing ~3 (linear|subquadratic)',
      ],
    },
    {
      weight: 0.6,
      phrases: [
        `(propose|introduce|present|develop|devise|we design) ~5 ${LEAN} ~2 ${DESIGN}`,
        '(sliding-window|windowed|grouped-query|multi-query) attention',
        '(efficient|latent|sparse) attention (mechanism|architecture|module|design|block)',
        '(efficient|lightweight|light-weight|compact|mobile|hardware-efficient|resource-efficient|low-complexity|super-efficient) (neural|network|deep|vision|model|cnn|transformer|convolutional) (architecture|backbone|convnet|cnn|vit|vision transformer|model architecture|model design|convolutional network|neural network|deep neural network)',
        '(hardware-efficient|resource-efficient) (design|network|model)',
        '(selective|structured|linear) state-space',
        '(matmul|multiplication|attention|softmax|normalization)-free',
        '(depthwise|depth-wise)-separable [convolution]',
        '(novel|new) (efficient|lightweight|compact) ~2 (architecture|network|model|block)',
        'hybrid sparse attention',
        'family of ~2 (compact|lightweight|efficient|mobile) ~3 (model|network|architecture|backbone)',
        'without ~2 (multiplication*|matrix multiplication*|softmax|self-attention)',
        '(convolution*|conv)-(attention|transformer) (network|architecture|model|block)',
        '(model|compound|network) scaling (strateg*|method|law for efficient|rule)',
        '(hybrid|mixture of) ~1 (convolution*|mamba) ~3 (architecture|network|backbone|block)',
        '(simple|simpler|shallow|slim) architecture',
        'architectural (innovation|simplification)',
        '(efficient|lightweight|compact) (backbone|network architecture|model architecture)',
        '(bottleneck|inverted residual|ghost) block',
        'reparameteriz* ~3 (block|convolution|network)',
        '(replac*|substitut*|eliminat*|remov*) ~3 (attention|multiplication*|matrix multiplication*|softmax|self-attention)',
        'fully sparse (framework|architecture|network|detector)',
        '(cross-layer|layer-wise|across-layer) ~1 (kv|key-value|attention|cache) ~1 (sharing|reuse|routing)',
        'router* ~3 (mixture-of-expert*|=MoE)',
        '(weight|parameter|layer) sharing ~4 (model|network|transformer|lightweight)',
        '(quadratic|linear) (complexity|scaling|cost) of ~2 (attention|transformer*)',
      ],
    },
    {
      weight: 0.6,
      field: 'title',
      phrases: [
        `${LEAN} ~2 (network|transformer|architecture|backbone|cnn|convnet|vit|mamba|attention|unet|u-net|net|model design|super-resolution|detection network|neural network)`,
        '(linear|efficient|sub-quadratic|subquadratic) ~2 (attention|transformer)',
        '(hierarchical|adaptive|routed|gated|cross-layer|hybrid) ~1 sparse [hierarchical] attention',
        'sparse (hierarchical|adaptive|gated|latent) attention',
        '(hybridiz*|hybrid*) ~3 attention',
        '(mobile-friendly|hybrid|efficient|lightweight|light-weight|compact|tiny|mobile) ~2 (vit|vision transformer|backbone)',
        '(lightest|lightweight|light-weight|compact|tiny) ~5 architecture',
        '(ultra-lightweight|ultra-light|ultralight|ultra-tiny) ~4 (network|snn|cnn|model|transformer|architecture|unet|u-net)',
        'mixture-of-expert* (upcycling|architecture|design|routing|router|layer)',
        'efficient (sequence|long-context|long-sequence) model*',
        '(rwkv|linear recurrent|subquadratic)',
      ],
    },
    // Who quantizes or prunes a network leaves its shape as it was.
    { weight: -0.8, field: 'title', phrases: ['(quantiz*|prun*|binariz*|post-training)'] },
    { weight: 0.25, phrases: ['(ultra-lightweight|ultra-light|ultralight|ultra-tiny)'] },
    { weight: 0.18, field: 'title', phrases: ['(lightweight|light-weight|compact)'] },
    { weight: 0.4, phrases: ['hybrid ~2 (attention|recurrence|recurrent|mamba)'] },
    {
      weight: 0.45,
      field: 'title',
      phrases: ['efficient (vision|image|sequence)', '(state-space model|mamba)'],
    },
    {
      weight: 0.35,
      phrases: [
        '(lightweight|light-weight|compact) (network|transformer|cnn)',
        '(state-space model|=SSM|mamba)',
        '(depthwise|depth-wise) convolution',
        '(fewer|less) (parameter|flops|multiply*|operations|=MACs)',
        'model scaling',
        '(recurrent|recurrence) layer',

        '(attention|convolution*) and recurren*',
        '(shift|shifts) ~2 (add|addition|lookup)',
        'power* of two',
        '(whole|entire) (network|model) ~6 (=KB|kilobyte|megabyte)',
        '(new|novel) [network|model|neural] architecture',
        '(accuracy-latency|speed-accuracy|accuracy-efficiency) (trade-off|tradeoff)',
        'efficient (convnet|transformer)',
        '{net} architecture ~6 efficien*',
        'mixture-of-expert architecture',
        '(co-designed|co-design) ~2 (network|model|neural)',
        'efficient ~1 (deep neural network|dnn)',
        `${LEAN} ~1 (architecture|attention|convolution)`,
        '#number =(M|K) parameters',
        '(#number|million) parameters ~4 (#number|million) (flops|=GFLOPs|=FLOPs|=MACs)',
        '(quadratic) ~3 (attention|self-attention)',
        '(reduc*|lower*) ~3 (parameters|flops|computational complexity) ~4 (maintain*|preserv*|without)',
      ],
    },
    {
      weight: 0.3,
      field: 'abstract',
      phrases: ['(flops|=MACs|=GMACs|multiply-accumulate|multiply-add)'],
    },
    {
      weight: 0.12,
      phrases: [
        '(mobilenet*|efficientnet*|shufflenet*|squeezenet*|mobilevit)',
        'lightweight',
        'mixture-of-expert',
        'efficient',
        'number of parameters',
        'computational (cost|complexity)',
        'backbone',
        '(model|network) (architecture|design)',
        'inference (speed|latency)',
        'speed-up',
      ],
    },
    {
      weight: 0,
      phrases: [
        '[efficient|memory-efficient] [neural|network|differentiable] architecture search',
        '=NAS',
      ],
    },
    {
      weight: 0,
      phrases: [
        '(=MAC|medium access control|multiple access)',
        'efficient implementation',
        '(propose|introduce|present|design|develop) ~5 efficient architecture ~0 search',
        '(memory-efficient|efficient) ~3 (inference|serving|decoding|caching|deployment)',
      ],
    },
    {
      weight: 0,
      phrases: [
        '(sample|data|label|communication|parameter|cost|time|energy)-efficien*',
        'efficient ~1 (fine-tuning|training|inference|adaptation|deployment|checkpoint*|algorithm|deep learning|framework|serving|search|reasoning|sampling|quantiz*|generation|test-time|llm inference|exploration|planning|computing|retrieval)',
        '(lightweight|compact|small|smaller) (model|mllm|llm|yolo model|language model|detector) (often|is|are|remain|such|with)',
        '(evaluat*|compar*|benchmark*|test*|includ*) ~8 (mobilenet*|efficientnet*|shufflenet*|mamba)',
        'quantiz* ~4 (depthwise-separable|mobilenet*|efficientnet*) [convolutional] [network]',
        '(modern|existing|popular|common) (depthwise|depth-wise)-separable [architecture]',
        '(system|software|pipeline|processor|hardware|chip|parallel|memory|computing|agent|multi-agent|cognitive) architecture',
      ],
    },
  ],
};
