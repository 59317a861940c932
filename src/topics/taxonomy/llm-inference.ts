import type { TopicRules } from '../rule.ts';

/** What running language models costs, and how to make it cost less. */
export const LLM_INFERENCE: TopicRules = {
  id: 'llm-inference',
  label: 'LLM inference',
  rules: [
    {
      weight: 0.85,
      phrases: [
        '({llm}|generative llm|=MoE|=GPT) (serving|acceleration)',
        '(efficient|fast|faster|accelerat*|low-latency|high-throughput|distributed|optimizing|memory-efficient) ~1 {llm} inference',
        'speculative (decoding|sampling|inference)',
        '{llm} (service|inference|serving|cloud) (system|engine|cluster|workload|request|provider)',
        'continuous batching',
        '(long-context|long-sequence) (inference|serving|decoding)',
        '(=vLLM|sglang|tensorrt-llm|paged-attention)',
        '(multi-token prediction|medusa|lookahead decoding)',
        '(expert|weight|layer|kv) ~2 offloading',
        'offload* ~2 (expert|layer|kv)',
        '(prefill|decode) ~2 disaggregat*',
        'disaggregat* ~2 (prefill|serving|inference|decode)',
        '(kv|key-value)-cach* (compress*|evict*|quantiz*|prun*|manag*|reduc*|reuse*|shar*|transfer|offload*|sparsif*|optimiz*|selection|retrieval|size|footprint|bottleneck)',
        '(compress*|evict*|evicting|quantiz*|prun*|reduc*|reus*|shar*|shrink*|manag*) ~3 (kv|key-value)-cach*',
        '{llm} ~2 inference ~3 (efficien*|throughput|latency|cost|speed|memory)',
        'early-exit* ~4 {llm}',
        '(visual|vision|video) token (prun*|reduction|compression|merging|dropping|eviction)',
        '(prompt|context|token sequence|input) compression ~6 {llm}',
        '{llm} ~6 (prompt|context|token sequence) compression',
        '(sparse|linear|hybrid|hierarchical) ~2 attention ~8 (long-context|long-sequence|decoding|inference)',
        '(long-context|long-sequence) ~8 (sparse|linear|hybrid|hierarchical) ~2 attention',
        '{llm} ~4 early-exit*',
      ],
    },
    {
      weight: 0.6,
      phrases: [
        '({llm}|generative llm|=MoE|=GPT) inference',
        '(transformer|autoregressive|generative) (inference|serving)',
        '(inference|serving) (of|for) ~3 ({llm}|transformer)',
        '(serve|serving) ~3 {llm}',
        '(kv|key-value)-cach*',
        '(prefill|prefilling|decode|token generation) (phase|stage|throughput|latency|speed|instance)',
        'accelerat* ~2 {llm} [inference]',
        '(time|latency)-(to|per)-first-token',
        '(generation|decoding|inference|serving) throughput',
        'inference (overhead|acceleration) ~4 {llm}',
        'inference-optimized',
        'prefix caching',
        'prompt cach*',
        '(reduc*|cut|cuts|cutting|shorten*|compress*|sav*) ~4 (output token|token usage|reasoning length|reasoning token|thinking token|inference-time cost|reasoning chain|token consumption)',
      ],
    },
    {
      weight: 0.4,
      phrases: [
        '(offload*|evict*|evicting|compress*|quantiz*|prefetch*) ~2 cache',
        '(expert|weight|layer) ~4 (load*|fetch*|prefetch*)',
        '{llm} deployment',
        '(load*|fetch*|prefetch*) ~2 expert',
        '(generat*|decod*|answer*|run*) ~4 tokens per second',
      ],
    },
    {
      weight: 0.25,
      phrases: [
        'deploying ~2 {llm}',
        'inference (latency|cost|throughput|speed|efficiency|speedup|memory|engine|system|cluster|demand|server)',
        'efficient inference',
        '(token|generation|serving|decoding) (throughput|latency|speed)',
        'tokens-per-second',
        'tokens s',
        'memory wall',
        '(#number|million|billion) token context',
        '=TTFT',
        'early-exit*',
        '(efficient|concise) (reasoning|thinking|chain-of-thought|cot)',
        '(overthinking|verbosity) ~6 (token|reasoning|cost)',
        '(inference-time|inference) (cost|overhead)',
      ],
    },
    {
      weight: -0.4,
      phrases: ['inference-time (scaling|compute|intervention|alignment)', 'inferring'],
    },
    {
      weight: 0,
      phrases: [
        '{llm} inference (reliability|safety|quality|accuracy|attack|privacy|security|correctness)',
        'accelerat* ~2 {llm} (training|pretraining|pre-training|fine-tuning|convergence)',
      ],
    },
    // Large models of vision in the plural, not the server of that name.
    { weight: 0, phrases: ['=vLLMs', '=VLLM'] },
  ],
  pairs: [
    {
      left: [
        { weight: 0.6, phrases: ['{llm}', '=GPT', 'autoregressive'] },
        { weight: 0.35, phrases: ['transformer', 'large model', '=MoE'] },
        {
          weight: 0,
          phrases: [
            '(vision|diffusion|video|image|graph|spiking) transformer',
            'transformer (encoder|backbone)',
          ],
        },
        { weight: -0.2, phrases: ['(large|small) {llm} (agent|planner)'] },
      ],
      right: [
        {
          weight: 0.4,
          phrases: [
            '(inference|serving) (latency|cost|throughput|speed|efficiency|speedup|memory|engine|system|cluster|overhead|acceleration|budget)',
            '(token|layer|expert|depth) ~1 (skip*|drop*|exit*)',
            '(token-level|query|model|cascade) rout* ~6 (cost|small|smaller|cheaper)',
            '(early-exit*|model cascad*|cascade of models)',
            'efficient (inference|serving|decoding)',
            '(faster|accelerat*) (inference|decoding|generation)',
            '(prefill*|prefilling)',
            'serving',
            '(kv|key-value)-cache',
            'token* per second',
          ],
        },
        {
          weight: 0.7,
          phrases: [
            '(visual|vision|image|video|multimodal|token|context|prompt) [token] (prun*|reduction|compression|merging|dropping|eviction|sparsification)',
          ],
        },
        {
          weight: 0.2,
          phrases: [
            'inference',
            'throughput',
            'latency',
            'memory footprint',
            'gpu memory',
            'decoding',
          ],
        },
        {
          weight: -0.3,
          phrases: [
            '(language|logical|causal|statistical|bayesian|variational|textual|probabilistic|active|commonsense|type|membership|attribute|gender) inference',
            'inference (attack|time scaling|time compute)',
            '(brain|neural|speech|image|linear|error|syndrome|viterbi|polar|channel|contrastive|constrained) decoding',
          ],
        },
      ],
    },
  ],
};
