/** Alternatives that several phrases share, written as in `pattern.ts`. */
export const NAMES: Readonly<Record<string, string>> = {
  llm: '=LLM|=SLM|=VLM|=MLLM|=LMM|=VLA|[vision] language model|visual-language model|language transformer|=BERT|=GPT|llama',
  net: 'neural network|neural net|convolutional network|deep network|=DNN|=CNN|=ANN|=SNN|=BNN|=QNN|=GNN|=RNN|=ViT|=LLM|language model|transformer|deep learning|deep model|diffusion model|convnet|resnet|mobilenet|bert|llama',
  ml: 'machine learning|deep learning|neural network|neural net|=ML|=AI|=DNN|=CNN|=SNN|=GNN|=RNN|=LSTM|=ANN|=BNN|=QNN|=ViT|=LLM|language model|transformer|artificial intelligence|neural|tensor|convolution|convolutional|attention|graph neural|recommendation|inference',
  constrained:
    'resource-(constrained|limited|restricted|scarce)|memory-(constrained|limited)|power-constrained|energy-constrained|computationally-constrained|compute-(constrained|limited)|low-power|low-end|ultra-low-power|battery-powered|battery-operated|technologically-constrained',
  device:
    '(edge|mobile|embedded|iot|wearable|handheld|portable|internet-of-thing|client|consumer|tiny|peripheral|{constrained}|constrained|smart) (device|platform|processor|hardware|gpu|node|cpu|npu|soc|unit)|embedded system|(mobile|edge) (deployment|computing|server|intelligence|setting|scenario|application|environment)|smartphone|mobile phone|cell-phone|phone|laptop|macbook|iphone|microcontroller|=MCU|raspberry-pi|jetson|arduino|personal computer|apple silicon|(consumer|commodity)-(grade|level) (gpu|hardware|device|computer|graphics|cpu)|on-device|at the edge|on the edge',
};
