import type { TopicRules } from '../rule.ts';

/** What running language models costs, and how to make it cost less. */
export const LLM_INFERENCE: TopicRules = {
  id: 'llm-inference',
  label: 'LLM inference',
  rules: [
    {
      weight: 0.6,
      phrases: [
        '({llm}|generative llm|=MoE|=GPT) (inference|serving|acceleration|deployment)',
        '(transformer|autoregressive|generative) (inference|serving)',
        '(inference|serving) (of|for) ~3 ({llm}|transformer)',
        '(serve|serving|deploying) ~3 {llm}',
        'speculative (decoding|sampling|inference)',
        '(kv|key-value)-cach*',
        '{llm} (service|inference|serving|cloud) (system|engine|cluster|workload|request|provider)',
        '(prefill|prefilling|decode|token generation) (phase|stage|throughput|latency|speed|instance)',
        'continuous batching',
        'accelerat* ~2 {llm} [inference]',
        '(long-context|long-sequence) (inference|serving|decoding)',
        '(vllm|sglang|tensorrt-llm|paged-attention)',
        '(multi-token prediction|medusa|lookahead decoding)',
        '(time|latency)-(to|per)-first-token',
        '=TTFT',
        'inference-optimized',
        'prefix caching',
        'prompt cach*',
        '{llm} ~2 inference ~3 (efficien*|throughput|latency|cost|speed|memory)',
      ],
    },
    {
      weight: 0.4,
      phrases: [
        '(offload*|evict*|evicting|compress*|quantiz*|prefetch*) ~2 cache',
        '(expert|weight|layer) ~4 (load*|fetch*|prefetch*|offload*)',
        '(load*|fetch*|prefetch*|offload*) ~2 expert',
        '(generat*|decod*|answer*|run*) ~4 tokens per second',
      ],
    },
    {
      weight: 0.25,
      phrases: [
        'inference (latency|cost|throughput|speed|efficiency|speedup|memory|engine|system|cluster|demand|server)',
        'efficient inference',
        '(token|generation|serving|decoding) (throughput|latency|speed)',
        'tokens-per-second',
        'tokens s',
        'memory wall',
        '(#number|million|billion) (tokens|token context)',
      ],
    },
    {
      weight: -0.4,
      phrases: ['inference-time (scaling|compute|intervention|alignment)', 'inferring'],
    },
  ],
  pairs: [
    {
      left: [
        { weight: 0.6, phrases: ['{llm}', '=GPT', 'autoregressive'] },
        { weight: 0.35, phrases: ['transformer', 'large model', '=MoE'] },
        { weight: -0.2, phrases: ['vision transformer', '(large|small) {llm} (agent|planner)'] },
      ],
      right: [
        {
          weight: 0.4,
          phrases: [
            '(inference|serving) (latency|cost|throughput|speed|efficiency|speedup|memory|engine|system|cluster)',
            'efficient (inference|serving|decoding)',
            '(faster|accelerat*) (inference|decoding|generation)',
            '(prefill*|prefilling)',
            'serving',
            '(kv|key-value)-cache',
            'token* per second',
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
