import type { RuleGroup } from '../rule.ts';

/** Machines that data come from, that are used or designed, or that only lend their name. */
const NOT_RUN_ON: readonly string[] = [
  'mobile setting',
  '(organic|perovskite|silicon|tandem|thin-film) (solar cell|photovoltaic)',
  '{gadget} ~0 (dataset|photo|photograph|video|footage|image|camera|picture|recording|interaction|operation|usage|use|user|control|screen|screenshot|task|conversation|call|agent|app|application|data|sensor|log|survey|interface|automation)',
  '(mobile|mobile device) (dataset|photo|photograph|video|footage|image|camera|picture|recording|interaction|operation|usage|user|control|screen|screenshot|task|assistant|scenario|environment|interface|automation)',
  '(captur*|record*|collect*|taken|acquir*|photograph*|shot|sens*) ~6 {gadget}',
  '{gadget} ~1 (captured|recorded|collected|acquired|taken)',
  '(edge|mobile|iot|wearable|embedded|consumer|personal|local|smart) device ~2 (data|log|user|traffic|identification|fingerprint*)',
  '(user|personal|client|end|local) node',
  'wearable device',
  '(data|signal|sensor*|measurement|reading) ~3 from ~3 {small-device}',
  '(wearable|smartphone|mobile|inertial|on-body) (sensor|sensing|data|signal|biosignal|log|survey|imu)',
  '(at|on) the edge of',
  '{small-device} ~0 (operation|control|management|recommendation|assistant|fingerprint*|authentication)',
  'phone* (pair|error|sequence|label|set|inventory|embedding|duration|boundary|level|recogni*|accuracy)',
  '(agent|assistant) ~2 (on|for|in) ~2 (personal computer|desktop computer|phone|smartphone)',
  // What is made for such machines, not run on them.
  '(embedded|microcontroller|iot|embedded-system) (system|device|project) (design|prompt|task|development|programming|code|circuit|schematic|problem|question|engineering|software|engineer|application)',
  '(embedded|microcontroller|firmware) (code|software|programming|development|circuit|firmware)',
  '(evaluat*|measur*|test*|benchmark*) ~4 on ~3 (embedded-system|microcontroller|iot) ~1 (design|prompt|task|code|circuit|problem|question|project)',
  '(onboard|on-board) (camera|sensor|event|lidar|radar|imu|motion|imagery|video|image|recording|microphone)',
];

/**
 * Machines that are small, or near the user. A graphics card at home is near for
 * a language model, yet no small machine for a classifier of pictures.
 */
export const devices = (device: '{device}' | '{small-device}'): readonly RuleGroup[] => [
  {
    weight: 0.85,
    phrases: [
      `(run*|ran|deploy*|fit*|execut*|host*|operat*|implement*|optimiz*|tailor*|suitable|suited|built|target*|port*|train*|fine-tun*|inference|measur*|demonstrat*|evaluat*|answer*) ~4 (on|to|for|in|into|at|onto|across|entirely) ~3 ${device}`,
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
      device,
      'on-device',
      '(edge|mobile|embedded|iot|wearable|handheld|internet-of-thing|tiny|peripheral|client|end|local|personal|smart) chip',
      '(edge|embedded|local|mobile-edge) (deployment|computing|intelligence|inference|ai|system|server|environment|setting|scenario|application|execution|use)',
      'edge (processing|perception|analytics)',
      'mobile (deployment|computing|intelligence|inference|execution|hardware|system)',
      '{constrained} (edge|embedded|system)',
      '(run*|execut*|inference) ~2 (locally|on-device|on-premise)',
      '(locally|on-premise)-deploy*',
      'deploy* ~1 (locally|on-premise)',
      '(at|on) the (edge|device|sensor)',
      'on (each|every|one|their own|a single|the same) device',
      '(edge-cloud|cloud-edge|device-edge|device-cloud|edge-device)',
      'tinyml',
      'mobile-friendly',
      'arm (cpu|processor|core|cortex)',
      '(cortex-m|cortex (m0|m3|m4|m7|m33|m55|a53|a72|a76))',
      '(coin cell|solar cell|sensor node|digital signal processor)',
    ],
  },
  {
    weight: 0.15,
    phrases: [
      'mobile',
      'embedded',
      'locally',
      'iot',
      'wearable',
      'mobile application',
      '(kilobyte*|milliwatt|=mJ|=mW|battery life|battery-powered)',
      '(onboard|on-board)',
      '(=ECU|in-vehicle|automotive)',
      'energy per inference',
    ],
  },
  {
    weight: 0.25,
    phrases: [
      'household',
      'without (an internet connection|internet|connectivity|the cloud|cloud [infrastructure|access]|external server)',
    ],
  },
  { weight: 0.45, phrases: ['neural processing unit'] },
  { weight: 0.2, phrases: ['=NPU'] },
  { weight: 0.1, phrases: ['edge', 'sensor'] },
  { weight: 0, phrases: ['(ascend|910b) (npu|neural processing unit)'] },
  { weight: 0.1, phrases: ['{constrained}', '{constrained} (environment|setting|scenario)'] },
  { weight: 0, phrases: NOT_RUN_ON },
  {
    weight: -0.3,
    phrases: [
      'edge (detection|of the|weight|set|label|case|prediction|feature|connectivity|cut|coloring|colouring|deletion|expansion|list|sampling|classification|preserving|map|information|attribute|type|gaussian|aware|enhance*|refine*|sharp*|guided)',
      '(cutting|graph|directed|weighted|knowledge|missing|every|each|image|trailing|leading|band|absorption|object)-edge',
      'mobile (robot|manipulat*|agent|app|network|base|gui|use|game|health|crowd*|sensor|traffic|communication)',
      'embedded (in|into|within|as)',
      '(phone|mobile phone) (recognition|call|number|conversation|survey|data|record)',
    ],
  },
];
