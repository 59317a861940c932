import type { TopicRules } from '../rule.ts';

/** Training or tuning with less memory, time or trouble. */
export const TRAINING_SYSTEMS: TopicRules = {
  id: 'training-systems',
  label: 'Training systems',
  rules: [
    {
      weight: 0.6,
      phrases: [
        '(distributed|memory-efficient|communication-efficient|data-parallel|pipeline-parallel|low-precision|on-device|fault-tolerant|multi-gpu|single-gpu|mixed-precision|resilient) (training|pretraining|pre-training|fine-tuning|finetuning|deep learning|learning of deep|optimizer|sgd|stochastic gradient|model training|dnn training)',
        '(on-device|large-scale) ~2 (learning|training|finetuning) ~6 (microcontroller|mcu|mobile|gpu|cluster|node)',
        '(training|fine-tuning|pre-training) (system|throughput|infrastructure|cluster)',
        '{llm} (training|pre-training|fine-tuning) (system|efficiency|cost|memory|performance)',
        '(parameter-efficient|memory-efficient) (fine-tuning|finetuning|tuning|adaptation|training)',
        '(pipeline|tensor|data|model|expert|sequence|context|hybrid|3d) parallelism',
        '(pipeline|tensor|data|model|expert|sequence)-parallel',
        'gradient (compression|coding|sparsification|accumulation|checkpointing|quantization)',
        '(coded computation|coded gradient|gradient coding)',
        'activation (checkpointing|recomputation|rematerialization)',
        '(optimizer|optimiser) (state|memory)',
        '(deepspeed|megatron|zero-offload|zero-infinity|zero-3|fsdp)',
        '(universal|model|distributed|training) checkpointing',
        'straggler',
        '(train|fine-tune|finetune|training|fine-tuning|finetuning) ~6 (single|consumer|one|commodity|low-end) [gpu] (gpu|machine|server)',
        '(training|fine-tuning) ~3 (under|on) ~2 (limited memory|gpu memory|supercomputer|thousands|microcontroller)',
        '(inter-accelerator|inter-node|inter-gpu) communication',
        '(all-reduce|allreduce)',
        'scaling ~4 {llm} training',
        'distributed dataflow',
        'efficient (finetuning|fine-tuning) of',
        'reduc* ~4 memory ~6 (training|finetuning|fine-tuning|finetune)',
      ],
    },
    {
      weight: 0.5,
      field: 'title',
      phrases: [
        '=LoRA',
        '=QLoRA',
        'efficient (training|pre-training|pretraining)',
        '=PEFT',
        'checkpointing',
      ],
    },
    {
      weight: 0.3,
      phrases: [
        '=PEFT',
        '(low-rank adaptation|=LoRA|=QLoRA)',
        'efficient (training|finetuning|fine-tuning|pre-training|pretraining)',
        'training (efficiency|speed|performance|cost|time|memory)',
        'checkpointing',
        'gpu (cluster|memory|hours)',
        '(thousands of|multiple|across) (accelerators|gpus|chips|tpus|nodes)',
        'communication (overhead|cost|bandwidth|requirement|volume)',
        'decentralized training',
        'large-scale training',
        'training of large',
        '(training|pre-training) ~1 fine-tuning ~2 (serving|inference)',
      ],
    },
    { weight: 0.08, phrases: ['(training|train|fine-tuning|finetuning)'] },
    {
      weight: 0,
      phrases: [
        '(training-free|pre-trained|pretrained|post-training|quantization-aware training|adversarial training)',
        'training (data|set|sample|example|corpus|corpora|dataset|distribution|stage|objective)',
      ],
    },
  ],
};
