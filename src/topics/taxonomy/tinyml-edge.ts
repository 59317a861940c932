import type { TopicRules } from '../rule.ts';
import { devices } from './devices.ts';

/** Learning on small or near machines, language aside. */
export const TINYML_EDGE: TopicRules = {
  id: 'tinyml-edge',
  label: 'TinyML & edge',
  rules: [
    {
      weight: 0.85,
      phrases: [
        '(fps|latency|frames per second|milliseconds|inference time) ~8 on ~3 {small-device}',
        '(tinyml|tiny-ml|tiny machine learning|tiny deep learning)',
        '(deploy*|run*|execut*|implement*|inference) ~6 (on|to|for|in|at|onto) ~4 {small-device}',
        '(design*|tailor*|optimiz*|suitable|suited|intended|target*|feasib*|practical|efficient|real-time) ~3 (for|on) ~3 {small-device}',
        '(train|trains|training|trained|learn|learning|adapt*|fine-tun*) ~3 (directly on|on) ~2 {small-device}',
        '(real-time|low-power|energy-efficient|always-on|efficient) ~4 (at|on) the edge',
        '(onboard|on-board|real-time) ~2 (inference|processing|detection|classification|segmentation) ~5 (uav|drone|satellite|spacecraft|{unmanned}|embedded|jetson)',
        '(deploy*|run*|running|ran) ~4 on ~3 (uav|drone|quadrotor|satellite|spacecraft|{unmanned}|implant|embedded)',
        '(on-satellite|in-orbit|on-orbit|onboard|on-board) ~2 (sensing|detection|inference|processing|learning|ai|intelligence)',
        '{net} ~8 (zynq|kria|pynq|soc fpga|fpga soc|ultra96)',
      ],
    },
    {
      weight: 0.5,
      phrases: [
        '(on-device|edge|mobile|embedded|onboard) (machine learning|deep learning|inference|training|learning|vision|=AI|intelligence|neural|cnn|dnn|network|model|adaptation|personalization)',
        '(split|collaborative) (computing|inference)',
        '(spotting|detection|recognition|classification|segmentation|estimation|tracking|sensing|vision|perception|inference|ai|intelligence) ~2 (on|in|at) ~2 {small-device}',
        'perform* ~6 (on|to|for|in|at|onto) ~4 {small-device}',
        '{net} ~4 (on|for|to) ~2 {small-device}',
        '(edge|mobile|embedded|on-device) deploy*',
        '(task|computation|edge|semantic) offloading',
      ],
    },
    { weight: 0.35, phrases: ['mobile (cpu|classification|vision|image classification)'] },
    {
      weight: 0.2,
      phrases: [
        'mobilenet*',
        '(ultra-lightweight|ultra-light|ultralight|ultra-tiny|ultra-low-power)',
        '(implant*|brain-machine interface|brain-computer interface)',
      ],
    },
    {
      weight: -1,
      field: 'title',
      phrases: [
        '{llm}',
        '{lm-sign}',
        '{llm} ~6 (on|to|for|in|into|at|onto) ~4 {device}',
        '(=RAG|retrieval-augmented)',
      ],
    },
    {
      weight: -0.5,
      field: 'abstract',
      phrases: [
        '{llm}',
        '{lm-sign}',
        '{llm} ~6 (on|to|for|in|into|at|onto) ~4 {device}',
        '(deploy*|run*|execut*|inference) ~3 {llm} ~3 (on|to|for|in|at|onto) ~4 {device}',
        '(=RAG|retrieval-augmented)',
      ],
    },
    {
      weight: -0.4,
      phrases: [
        'edge network',
        'mobile network',
        'embedded model',
        'embedded ai agent',
        '(graph|evidential|node|hyperedge|soft|deep|structural) edge learning',
        'edge learning of',
        'edge learning ~2 (graph|image|hyperspectral|segmentation)',
      ],
    },
    {
      weight: 0,
      phrases: ['(at|on) the edge of', 'embedded (in|into|within|as|network embedding)'],
    },
  ],
  pairs: [
    {
      right: devices('{small-device}'),
      left: [
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
        { weight: -0.5, phrases: ['{lm-sign}', '(=RAG|retrieval-augmented)'] },
      ],
    },
  ],
};
