import type { TopicRules } from '../rule.ts';

/** Leaving out weights, activations, attention, tokens or experts. */
export const SPARSITY_PRUNING: TopicRules = {
  id: 'sparsity-pruning',
  label: 'Sparsity & pruning',
  rules: [
    {
      weight: 0.85,
      phrases: [
        '(network|model|weight|structured|unstructured|channel|filter|magnitude|magnitude-based|token|layer|head|attention|neuron|depth|width|expert|iterative|global|cache|kv-cache|activation|block|llm|semi-structured|movement|structural|visual token|vision token|patch|one-shot|criterion-based|early) (prun*|pruner)',
        'prun* ~4 ({net}|weights|neurons|channels|experts|attention heads|parameters|layers)',
        'pruned (model|network|weight|{net})',
        'lottery ticket',
        '(weight|activation|structured|unstructured|attention|block|semi-structured|channel|contextual|model|network|neuron|expert|relu|ffn|dynamic activation) sparsity',
        '(2 4|n m) [structured|semi-structured] spars*',
        'sparse (convolution|convnet|inference|llm|cnn|dnn|accelerator|tensor core|gemm|kernel)',
        '(=SpMM|=SpMV|=SpGEMM)',
        '(sparse-dense|block-sparse|sparsity-aware)',
        '(sparse|sparsely) (activated|gated) ~2 (expert|=MoE|mixture*|model)',
        '(skip|skips|skipping) ~2 (expert|layer|block|attention computation|global attention|redundant computation)',
        '(expert|layer|token|block|head) (skipping|dropping)',
        'expert merging',
        '(visual|vision|image|video|patch|multimodal) token (reduction|compression|merging|dropping|selection)',
        'sparse matri* ~2 (multiplication|computation|product|vector|kernel|operation)',
        'sparse linear (system|solver|algebra)',
        'patch-wise sparsif*',
        '(model|weight|attention|gradient|token|feature) sparsif*',
      ],
    },
    {
      weight: 0.7,
      phrases: ['sparse (attention|transformer)', 'token reduction'],
    },
    {
      weight: 0.6,
      phrases: [
        'sparse (training|activation)',
        '(post-training|dynamic|sparse) prun*',
        'token merging',
        '(temporal|dynamic|kernel) sparsity',
        'sparse (neural|matrix|network|weight)',
        'sparse (mixture-of-expert|=MoE)',
        'expert (selection|pruning|compression|offloading)',
        '(parameter-efficient|pruned|efficient|sparse|dense) (subnetwork|sub-network)',
      ],
    },
    {
      weight: 0.45,
      phrases: ['prun*', 'sparsif*', 'sparsely-(activated|gated)', '(model|token) sparsity'],
    },
    { weight: 0.4, phrases: ['sparsity'] },
    { weight: 0.15, phrases: ['sparse', '(mixture-of-expert|=MoE)', 'model compression'] },
    {
      weight: 0,
      phrases: [
        '(mixture-of-expert|=MoE) ~1 (classif*|adapter|lora|rag|retrieval)',
        'skip connection',
        'token reduction ~4 (reasoning|chain-of-thought|response)',
      ],
    },
    {
      weight: -0.4,
      phrases: [
        'sparse (data|reward|view|annotation|label|observation|feedback|supervision|autoencoder|dictionary|recovery|signal|regression|point|input|sensor|measurement|retrieval|representation|coding|sampling|depth|graph|bayesian|solution|reconstruction|code|approximation|estimation|identification|vector|principal|pca|lidar|grid|tensor factorization|subspace|anchor|keypoint|landmark|frame|voxel|feature|memory|viewpoint|context)',
        'sparse linear (regression|model|identification|combination|probe)',
        '(data|reward|label|annotation|view|point|depth|measurement|signal|feature|temporal data|user|interaction|lidar|observation|supervision) sparsity',
        'sparsity of (data|label|annotation|reward|the data|lidar|point|observation|interaction|supervision)',
        '(tree|vine|grape|apple|alpha-beta|search-space|space|data|dataset|graph|label|pseudo-label|correspondence|outlier|beam|search|memory|context|trajectory|path|schema|node|branch|sample|gaussian|splat|hypothesis|candidate|rule|edge|prompt|agent|skill|plant|robotic|orchard) prun*',
        'prun* ~4 (search space|space|search tree|tree|candidate|branch*|trajectories|hypotheses|paths|samples|noisy|irrelevant|redundant (data|sample|node|context)|gaussian*|vine|orchard|plant|memory|memories|history|schema)',
        '(sparse autoencoder|compressed sensing)',
        '(saliency|sparsity) (prior|penalty|constraint|promoting|regulariz*) ~2 (recover*|reconstruct*)',
      ],
    },
  ],
};
