import type { RuleGroup, TopicRules } from '../rule.ts';

/** Machines that are small, or near the user. */
const DEVICES: readonly RuleGroup[] = [
  {
    weight: 0.6,
    phrases: [
      'on-device',
      '(edge|mobile|embedded|iot|wearable|handheld|internet-of-thing|tiny|peripheral|client|end|local|personal|smart) (device|platform|processor|hardware|gpu|cpu|node|soc|npu|chip)',
      '(edge|mobile|embedded|local|mobile-edge) (deployment|computing|intelligence|inference|ai|system|server|environment|setting|scenario|application|execution|use)',
      '{constrained} (device|platform|hardware|processor|edge|embedded|system|microcontroller)',
      '(smartphone|mobile phone|cell-phone|laptop|macbook|microcontroller|raspberry-pi|jetson|arduino|iphone|android)',
      '=MCU',
      'personal computer',
      '(consumer|commodity)-(grade|level|class) [gpu|hardware|device|computer|graphics|cpu|laptop]',
      '(consumer|commodity|low-end) (gpu|hardware|device|computer|graphics|cpu|laptop|pc|server)',
      'apple silicon',
      '(at|on) the (edge|device)',
      'edge-cloud',
      'tinyml',
      'mobile-friendly',
      'limited gpu memory',
      'arm (cpu|processor|core|cortex)',
      'cortex-m',
    ],
  },
  {
    weight: 0.25,
    phrases: [
      'mobile',
      'embedded',
      'locally',
      'iot',
      'wearable',
      'phone',
      '(onboard|on-board)',
      '(=ECU|in-vehicle|automotive)',
      'energy per inference',
    ],
  },
  { weight: 0.15, phrases: ['edge'] },
  { weight: 0, phrases: ['mobile setting'] },
  { weight: 0.1, phrases: ['{constrained}', '{constrained} (environment|setting|scenario)'] },
  {
    weight: -0.3,
    phrases: [
      'edge (detection|of the|weight|set|label|case|prediction|feature|connectivity|cut|coloring|colouring|deletion|expansion|list|sampling|classification|preserving|map|information|attribute|type)',
      '(cutting|graph|directed|weighted|knowledge|node and|between|missing|every|each|image|trailing|leading|band|absorption|object)-edge',
      'mobile (robot|manipulat*|agent|app|network|base|user|gui|application|use|game|health|crowd*|sensor|traffic|communication)',
      'embedded (in|into|within|as)',
      '(phone|mobile phone) (recognition|call|number|conversation|survey|data|record)',
    ],
  },
];

const LANGUAGE: readonly RuleGroup[] = [
  {
    weight: 0.6,
    phrases: [
      '{llm}',
      'natural-language processing',
      '=NLP',
      'text generation',
      'chatgpt',
      'large (model|ai model)',
    ],
  },
];

/** Language models on phones, laptops, controllers and other small machines. */
export const EDGE_LLM: TopicRules = {
  id: 'edge-llm',
  label: 'Edge LLMs',
  rules: [
    {
      weight: 0.6,
      phrases: [
        '(on-device|edge|mobile|embedded|peripheral|local|in-browser|smartphone|edge-deployed) [large|small|tiny|vision|multimodal] {llm}',
        '{llm} ~6 (on|to|for|in|into|at|onto) ~3 {device}',
        '{device} ~2 {llm}',
        '{llm} [inference] ~2 (locally|on-premise)',
      ],
    },
    { weight: 0.45, phrases: ['tiny language model'] },
    { weight: 0.3, phrases: ['(llama-cpp|ollama|mlx)', 'local (deployment|inference)'] },
    { weight: 0.15, phrases: ['(small|compact|lightweight) language model|=SLM'] },
    {
      weight: -0.5,
      phrases: [
        '(data-center|datacenter|cloud) (serving|inference)',
        '(gui|mobile|app|mobile-use|phone) agent',
        'cutting-edge [large] {llm}',
        '=GUI',
        '{llm} ~4 (edge|node) (prediction|classification|label|weight|text)',
      ],
    },
  ],
  pairs: [{ left: LANGUAGE, right: DEVICES }],
};

/** Learning on small or near machines, language aside. */
export const TINYML_EDGE: TopicRules = {
  id: 'tinyml-edge',
  label: 'TinyML & edge',
  rules: [
    {
      weight: 0.5,
      phrases: [
        '(tinyml|tiny-ml|tiny machine learning|tiny deep learning)',
        '(on-device|edge|mobile|embedded) (machine learning|deep learning|inference|training|learning|vision|=AI|intelligence|neural|cnn|dnn|network|model)',
        '(split|collaborative) (computing|inference)',
        '(deploy*|run*|execut*|implement*|inference|perform*) ~6 (on|to|for|in|at|onto) ~4 {device}',
        '{net} ~4 (on|for|to) ~2 {device}',
        '(onboard|on-board|real-time) ~2 (inference|processing|detection|classification) ~5 (uav|drone|satellite|unmanned aerial vehicle|embedded|jetson)',
      ],
    },
    {
      weight: 0.35,
      phrases: ['mobile (cpu|classification|vision)'],
    },
    { weight: 0.15, phrases: ['mobilenet*'] },
    {
      weight: -1,
      field: 'title',
      phrases: ['{llm}', '{llm} ~6 (on|to|for|in|into|at|onto) ~4 {device}'],
    },
    {
      weight: -0.5,
      field: 'abstract',
      phrases: [
        '{llm}',
        '{llm} ~6 (on|to|for|in|into|at|onto) ~4 {device}',
        '(deploy*|run*|execut*|inference) ~3 {llm} ~3 (on|to|for|in|at|onto) ~4 {device}',
      ],
    },
    {
      weight: -0.4,
      phrases: [
        'edge network',
        'mobile network',
        'embedded model',
        'embedded ai agent',
        'edge learning of',
      ],
    },
  ],
  pairs: [
    {
      left: DEVICES,
      right: [
        {
          weight: 0.9,
          phrases: [
            '{ml}',
            'learning',
            'classif*',
            'recognition',
            '(keyword spotting|segmentation|anomaly detection|prediction|tracking)',
            'object detection',
            'mobilenet*',
            'imagenet',
            'convnet',
            'super-resolution',
          ],
        },
        { weight: -0.3, phrases: ['{llm}'] },
      ],
    },
  ],
};
