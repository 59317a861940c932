import type { RuleGroup, TopicRules } from '../rule.ts';

/** Machines that are small, or near the user. */
const DEVICES: readonly RuleGroup[] = [
  {
    weight: 0.85,
    phrases: [
      '(run*|ran|deploy*|fit*|execut*|host*|operat*|implement*|optimiz*|tailor*|suitable|suited|built|target*|port*|train*|fine-tun*|inference|measur*|demonstrat*|evaluat*|answer*) ~4 (on|to|for|in|into|at|onto|across|entirely) ~3 {device}',
      '(edge|mobile|on-device)-deploy*',
      'on-device (deployment|inference|execution|use|processing|application|learning|training|ai|setting|intelligence)',
      '(edge|mobile|embedded)-(native|first|class|ready|oriented)',
      '(machine|laptop|card|gpu|device|phone|computer) with #number =GB',
      '(kilobyte*|=KB|=kB|=KiB) ~2 (ram|flash|memory|sram)',
    ],
  },
  {
    weight: 0.6,
    phrases: [
      '{device}',
      'on-device',
      '(edge|mobile|embedded|iot|wearable|handheld|internet-of-thing|tiny|peripheral|client|end|local|personal|smart) chip',
      '(edge|mobile|embedded|local|mobile-edge) (deployment|computing|intelligence|inference|ai|system|server|environment|setting|scenario|application|execution|use)',
      '{constrained} (edge|embedded|system)',
      '(run*|execut*|inference) ~2 (locally|on-device|on-premise)',
      '(locally|on-premise)-deploy*',
      'deploy* ~1 (locally|on-premise)',
      '(consumer|commodity)-(grade|level|class) (server|machine|workstation)',
      '(consumer|commodity|low-end) (gpu|hardware|device|computer|graphics|cpu|laptop|pc|server)',
      '(at|on) the (edge|device|sensor)',
      'on (each|every|one|their own|a single|the same) device',
      'edge-cloud',
      'tinyml',
      'mobile-friendly',
      'limited gpu memory',
      'arm (cpu|processor|core|cortex)',
      '(cortex-m|cortex (m0|m3|m4|m7|m33|m55|a53|a72|a76))',
      '(coin cell|solar cell|sensor node|digital signal processor)',
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
      'mobile application',
      '(consumer|commodity)-(grade|level|class)',
      '(board|kilobyte*|milliwatt|=mJ|=mW|battery life|battery-powered|household)',
      '(onboard|on-board)',
      '(=ECU|in-vehicle|automotive)',
      'energy per inference',
      'without (an internet connection|internet|connectivity|the cloud|cloud [infrastructure|access]|external server)',
    ],
  },
  { weight: 0.45, phrases: ['neural processing unit'] },
  { weight: 0.2, phrases: ['=NPU'] },
  { weight: 0.15, phrases: ['edge', 'sensor'] },
  { weight: 0, phrases: ['(ascend|910b) (npu|neural processing unit)'] },
  { weight: 0.1, phrases: ['{constrained}', '{constrained} (environment|setting|scenario)'] },
  {
    weight: 0,
    phrases: [
      'mobile setting',
      '(organic|perovskite|silicon|tandem|thin-film) (solar cell|photovoltaic)',
      '(smartphone|phone|tablet|mobile|mobile device) (dataset|photo|photograph|video|footage|image|camera|picture|recording|interaction|operation|usage|user|control|screen|screenshot|task)',
      '(captur*|record*|collect*|taken|acquir*|photograph*|shot) ~6 {gadget}',
      '(edge|mobile|iot|wearable|embedded|consumer|personal|local|smart) device ~2 (data|log|user|traffic|identification|fingerprint*)',
      '(user|personal|client|end|local) node',
      '(wearable|smartphone|mobile|inertial) (sensor|sensing|data|signal|biosignal|log|survey)',
    ],
  },
  {
    weight: -0.3,
    phrases: [
      'edge (detection|of the|weight|set|label|case|prediction|feature|connectivity|cut|coloring|colouring|deletion|expansion|list|sampling|classification|preserving|map|information|attribute|type)',
      '(cutting|graph|directed|weighted|knowledge|missing|every|each|image|trailing|leading|band|absorption|object)-edge',
      'mobile (robot|manipulat*|agent|app|network|base|gui|use|game|health|crowd*|sensor|traffic|communication)',
      'embedded (in|into|within|as)',
      '(phone|mobile phone) (recognition|call|number|conversation|survey|data|record)',
    ],
  },
];

/** What tells that a text is about language models. */
const LANGUAGE: readonly RuleGroup[] = [
  { weight: 0.97, phrases: ['{llm}', 'language encoder', '(llama-cpp|ollama|mlx)'] },
  // Mostly what others' work is compared with.
  { weight: 0.3, phrases: ['=GPT', 'chatgpt'] },
  {
    weight: 0.6,
    phrases: [
      'natural-language processing',
      '=NLP',
      'text generation',
      'large (model|ai model)',
      '{lm-sign}',
    ],
  },
  {
    weight: 0.2,
    phrases: ['token', 'expert', 'decod*', 'prefill', 'perplexity', 'conversation', 'router'],
  },
];

/** Language models on phones, laptops, controllers and other small machines. */
export const EDGE_LLM: TopicRules = {
  id: 'edge-llm',
  label: 'Edge LLMs',
  rules: [
    {
      weight: 0.85,
      phrases: [
        '(deploy*|run*|ran|execut*|fit*|host*) ~3 {llm} ~6 (on|to|in|into|at|onto) ~3 {device}',
      ],
    },
    {
      weight: 0.6,
      phrases: [
        '(on-device|edge|mobile|embedded|peripheral|in-browser|smartphone|edge-deployed|edge-native) ~1 {llm}',
        // With its adjective, which would else speak first and for less.
        '[small|compact|lightweight] {llm} ~6 (on|to|for|in|into|at|onto) ~3 {device}',
        '{device} ~2 {llm}',
        '{llm} [inference|deployment] ~2 (locally|on-premise)',
        '(local|on-device|edge|in-browser) ({llm}|chatbot|assistant)',
      ],
    },
    { weight: 0.45, phrases: ['tiny language model'] },
    { weight: 0.3, phrases: ['(llama-cpp|ollama|mlx)', 'local (deployment|inference)'] },
    { weight: 0.15, phrases: ['(small|compact|lightweight) ~1 {llm}', '=SLM'] },
    {
      weight: -0.5,
      phrases: [
        '(data-center|datacenter) (serving|inference)',
        '(gui|mobile|app|mobile-use|phone|mobile phone|smartphone) agent',
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
      phrases: ['{llm}', '{lm-sign}', '{llm} ~6 (on|to|for|in|into|at|onto) ~4 {device}'],
    },
    {
      weight: -0.5,
      field: 'abstract',
      phrases: [
        '{llm}',
        '{lm-sign}',
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
            '(supernet|sub-network|spiking|event camera|wake word)',
          ],
        },
        { weight: 0.4, phrases: ['(neuron|detector|prun*)'] },
        { weight: 0.2, phrases: ['network', 'train*', 'accuracy', 'camera'] },
        {
          weight: 0,
          phrases: [
            '(wireless|sensor|communication|mobile|cellular|ad-hoc|5g|6g|access|mesh|vehicular|social|power|edge|iot) network',
            'network (attack|traffic|slicing|topology|operator|security|intrusion|lifetime)',
          ],
        },
        { weight: -0.3, phrases: ['{llm}', 'token'] },
        { weight: -0.5, phrases: ['{lm-sign}'] },
      ],
    },
  ],
};
