import type { TopicRules } from '../rule.ts';

/** Leaving out weights, activations, attention or experts. */
export const SPARSITY_PRUNING: TopicRules = {
  id: 'sparsity-pruning',
  label: 'Sparsity & pruning',
  rules: [
    {
      weight: 0.6,
      phrases: [
        '(network|model|weight|structured|unstructured|channel|filter|magnitude|magnitude-based|token|layer|head|attention|neuron|depth|width|expert|iterative|global|post-training|dynamic|sparse|cache|kv-cache|activation|block|llm|semi-structured|movement) prun*',
        'prun* ~3 {net}',
        'pruned (model|network|weight)',
        'lottery ticket',
        '(weight|activation|structured|unstructured|attention|temporal|dynamic|block|semi-structured|channel|contextual|model|network|kernel|neuron|expert|relu|ffn) sparsity',
        '(2 4|n m) [structured|semi-structured] spars*',
        'sparse (attention|neural|convolution|matrix|training|activation|network|transformer|convnet|weight|kernel|inference|llm|cnn|dnn|accelerator|tensor core|gemm)',
        'sparse (mixture-of-expert|=MoE)',
        '(sparse-dense|block-sparse|sparsity-aware)',
        '(=SpMM|=SpMV|=SpGEMM)',
      ],
    },
    { weight: 0.4, phrases: ['prun*', 'sparsity', 'sparsif*', 'sparsely-(activated|gated)'] },
    { weight: 0.15, phrases: ['sparse', '(mixture-of-expert|=MoE)', 'model compression'] },
    {
      weight: -0.4,
      phrases: [
        'sparse (data|reward|view|annotation|label|observation|feedback|supervision|autoencoder|dictionary|recovery|signal|regression|point|input|sensor|measurement|retrieval|representation|coding|sampling|depth|graph|bayesian|solution|reconstruction|code|approximation|estimation|identification|vector|principal|pca|linear|lidar|grid|tensor factorization|subspace)',
        '(data|reward|label|annotation) sparsity',
        '(tree|vine|grape|apple|alpha-beta|search-space|space|data|dataset|graph) prun*',
        'prun* ~4 (search space|space|search tree|tree|candidate|branch*)',
      ],
    },
  ],
};

/** Networks shaped to cost less. */
export const EFFICIENT_ARCHITECTURE: TopicRules = {
  id: 'efficient-architecture',
  label: 'Efficient architectures',
  rules: [
    {
      weight: 0.6,
      phrases: [
        '(linear|efficient|sub-quadratic|linear-time|linear-complexity|latent|grouped-query|multi-query|gated linear|multi-head latent) attention',
        '(efficient|lightweight|light-weight|compact|mobile|hardware-efficient|resource-efficient|low-complexity|super-efficient) [neural|network|deep|vision|model|cnn|transformer|convolutional] (architecture|backbone|convnet|cnn|vit|vision transformer|model architecture|model design|convolutional network|neural network|deep neural network)',
        '(hardware-efficient|resource-efficient) (design|network|model)',
        '(selective|structured|linear) state-space',
        '(matmul|multiplication|attention|softmax|normalization)-free',
        '(depthwise|depth-wise)-separable [convolution]',
        '(novel|new) ~2 (efficient|lightweight|compact) ~2 (architecture|network|model|block)',
        '(model|compound|network) scaling (strateg*|method|law for efficient|rule)',
        '(hybrid|mixture of) ~1 (convolution*|mamba|cnn) ~3 (architecture|network|backbone|block)',
        '(rwkv|retnet|xlstm|linear recurren*|linear rnn)',
        '(simple|simpler|shallow|slim) architecture',
        'architectural (innovation|simplification)',
        '(efficient|lightweight|compact) ~1 architecture',
        'efficient ~2 (network|super-resolution|detection network|recognition|transformer-based)',
        '(bottleneck|inverted residual|ghost) block',
        'reparameteriz* ~3 (block|convolution|network)',
        '(replac*|substitut*|without|eliminat*|remov*) ~3 (attention|multiplication*|matrix multiplication*|softmax|self-attention)',
      ],
    },
    {
      weight: 0.35,
      phrases: [
        '(lightweight|light-weight|compact) (network|transformer|model|design)',
        '(state-space model|=SSM|mamba)',
        '(depthwise|depth-wise) convolution',
        '(fewer|less) (parameter|flops|multiply*|operations|macs)',
        '(flops|macs|multiply-accumulate|multiply-add)',
        '(mobilenet*|efficientnet*|shufflenet*|squeezenet*|mobilevit)',
        'model scaling',
        '(recurrent|recurrence) layer',
        'hybrid ~2 (attention|recurrence|recurrent|mamba|convolution)',
        '(attention|convolution*) and recurren*',
        '(shift|shifts) ~2 (add|addition|lookup)',
        'power* of two',
        '(whole|entire) (network|model) ~6 (=KB|kilobyte|megabyte)',
        '(new|novel) [network|model|neural] architecture',
        '(accuracy-latency|speed-accuracy|accuracy-efficiency) (trade-off|tradeoff)',
        'efficient (convnet|transformer|vision)',
        '{net} architecture ~6 efficien*',
        'mixture-of-expert architecture',
        '(co-designed|co-design) ~2 (network|model|neural)',
        'efficient ~1 (deep neural network|dnn)',
      ],
    },
    {
      weight: 0.15,
      phrases: [
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
      weight: -0.35,
      phrases: [
        '[efficient|memory-efficient] [neural|network|differentiable] architecture search',
        '=NAS',
      ],
    },
    {
      weight: 0,
      phrases: [
        '(sample|data|label|communication|parameter|cost)-efficien*',
        'efficient (fine-tuning|training|inference|adaptation|deployment|checkpoint*|algorithm|deep learning|framework|serving|search)',
      ],
    },
  ],
};
