/** Alternatives that several phrases share, written as in `pattern.ts`. */
export const NAMES: Readonly<Record<string, string>> = {
  llm: '=LLM|#lm|=SLM|=VLM|=MLLM|=LMM|=VLA|[vision] language model|visual-language model|language transformer|=BERT|=GPT|llama',
  'lm-sign':
    'speculative decoding|kv-cache|key-value-cache|mixture-of-expert model|=MoE model|mixture-of-expert language model',
  net: 'neural network|neural net|convolutional network|deep network|=DNN|=CNN|=ANN|=SNN|=BNN|=QNN|=GNN|=RNN|=ViT|=LLM|language model|transformer|deep learning|deep model|diffusion model|convnet|resnet|mobilenet|bert|llama',
  ml: 'machine learning|deep learning|neural network|neural net|=ML|=AI|=DNN|=CNN|=SNN|=GNN|=RNN|=LSTM|=ANN|=BNN|=QNN|=ViT|=LLM|language model|transformer|artificial intelligence|neural|tensor|convolution|convolutional|attention|graph neural|recommendation|inference',
  'chip-kind':
    'photonic|optical|optoelectronic|electro-optical|neuromorphic|analog|analogue|mixed-signal|in-memory|memristive|spiking|brain-inspired|systolic|dataflow|coarse-grained reconfigurable|reconfigurable|wafer-scale|tensor|matrix multiplication|matrix-vector|=DNN|=CNN|=GNN|=SNN|=RNN|=AI|=ML|=NN|=BNN|=KAN|neural|neural network|deep-learning|machine-learning|artificial intelligence|chiplet-based|compute-in-memory|processing-in-memory|pim-based|cim-based|domain-specific|application-specific|=FPGA|=ASIC|fpga-based|asic-based',
  constrained:
    'resource-(constrained|limited|restricted|scarce)|memory-(constrained|limited)|power-constrained|energy-constrained|computationally-constrained|compute-(constrained|limited)|low-power|low-end|ultra-low-power|battery-powered|battery-operated|technologically-constrained',
  unmanned: 'unmanned (aerial|air|aircraft) (vehicle|system)',
  gadget:
    'smartphone|mobile phone|cell-phone|phone|iphone|android device|smart-glasses|smart-watch|hearing aid|earbud|headset|microcontroller|=MCU|raspberry-pi|jetson|arduino|esp32|single-board computer',
  // Small, whoever owns it.
  'small-device':
    '(edge|mobile|embedded|iot|wearable|hearable|implantable|handheld|portable|internet-of-thing|client|end-side|end-user|user|personal|local|home|household|tiny|peripheral|{constrained}|constrained|smart|onboard|low-cost edge) (device|platform|processor|hardware|gpu|node|cpu|npu|soc|unit|machine|system-on-chip|accelerator|board|computer)|end (device|node)|embedded system|edge (deployment|computing|server|intelligence|setting|scenario|application|environment)|mobile (deployment|computing|intelligence)|{gadget}|on-device|at the edge|on the edge|smart camera|(nano|micro)-(drone|uav)|cubesat|edge =TPU|=Hailo',
  // … or merely the user's own.
  device:
    '{small-device}|laptop|notebook computer|macbook|personal computer|desktop computer|apple silicon|consumer (device|platform|hardware|machine)|(consumer|commodity)-(grade|level|class) (gpu|hardware|device|computer|graphics|cpu|laptop|card)|(consumer|gaming) (graphics card|gpu|card)',
};
