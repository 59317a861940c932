import type { TopicId } from '../domain/topic.ts';

/** What a reader says of an invented paper of the site's samples. */
interface LabelledSample {
  readonly title: string;
  /** A substantive part of the work. */
  readonly topics: readonly TopicId[];
  /** Can be seen either way, and counts for nothing. */
  readonly arguable: readonly TopicId[];
}

/**
 * All papers of `public/samples`, labelled by reading them before the rules
 * had seen anything like them: most of the topics were then missed. The rules
 * were tuned on them since, so they guard what was won and measure no longer
 * what is unseen.
 */
export const SAMPLE_LABELS: readonly LabelledSample[] = [
  {
    title: 'Thimble: Three-Bit Weights and a Two-Bit Cache for Language Models on Phones',
    topics: ['quantization', 'edge-llm', 'llm-inference'],
    arguable: ['compilers-kernels'],
  },
  {
    title: 'Dormouse: Waking Only the Experts That a Laptop Can Afford',
    topics: ['quantization', 'edge-llm', 'llm-inference'],
    arguable: ['sparsity-pruning'],
  },
  {
    title: 'RIME: Rotation-Invariant Microscaling Formats for Four-Bit Training',
    topics: ['quantization', 'training-systems'],
    arguable: ['accelerators'],
  },
  {
    title: 'LanternFish: Speculative Decoding in the Dark Silicon of a Neural Processing Unit',
    topics: ['accelerators', 'edge-llm', 'llm-inference'],
    arguable: ['quantization'],
  },
  {
    title: 'Latency Is Not a Sum: Hardware-Aware Architecture Search with Interaction Terms',
    topics: ['nas'],
    arguable: ['tinyml-edge', 'benchmark-dataset'],
  },
  {
    title: 'Steering a Linear Accelerator Beam with Ten Minutes of Practice',
    topics: [],
    arguable: [],
  },
  {
    title: 'Pebble: A Transformer for Keyword Spotting in 96 Kilobytes',
    topics: ['tinyml-edge', 'efficient-architecture'],
    arguable: ['quantization'],
  },
  {
    title: 'Tapestry: Weaving Sparse Attention into the Dataflow of a Wafer',
    topics: ['accelerators', 'sparsity-pruning'],
    arguable: ['llm-inference', 'compilers-kernels'],
  },
  {
    title: 'Bark, Not Byte: Compressing Gradients for Training across Home Routers',
    topics: ['training-systems'],
    arguable: ['quantization', 'edge-llm', 'tinyml-edge'],
  },
  {
    title: 'Okapi: One Supernet, Forty Phones, No Retraining',
    topics: ['nas', 'tinyml-edge'],
    arguable: ['quantization'],
  },
  {
    title: 'Nightjar: Offloading the Cache to Flash without Losing the Plot',
    topics: ['edge-llm', 'llm-inference'],
    arguable: ['sparsity-pruning'],
  },
  {
    title: 'What Did the Watt Buy? A Benchmark of Energy per Correct Answer',
    topics: ['benchmark-dataset'],
    arguable: ['quantization', 'edge-llm', 'llm-inference'],
  },
  {
    title: 'Mortar: Filling the Cracks between Tiles in Low-Bit Matrix Kernels',
    topics: ['quantization', 'compilers-kernels'],
    arguable: [],
  },
  {
    title: 'SparrowBERT: Distilling a Reader into a Hearing Aid',
    topics: ['edge-llm'],
    arguable: ['quantization'],
  },
  {
    title: 'A Codebook That Forgets: Vector Quantization for Streaming Image Tokenizers',
    topics: [],
    arguable: ['generative-vision'],
  },
  {
    title: 'Lichen: Growing Networks on the Sensor Instead of Shrinking Them for It',
    topics: ['tinyml-edge'],
    arguable: ['nas', 'training-systems', 'sparsity-pruning', 'efficient-architecture'],
  },
  {
    title: "The Cartographer's Bargain: A Survey of Accelerators for Language Models",
    topics: ['accelerators', 'survey'],
    arguable: ['quantization', 'llm-inference'],
  },
  {
    title: 'Ask Twice, Synthesize Once: Language Models That Check Their Own Verilog',
    topics: ['chip-design-ai'],
    arguable: [],
  },
  {
    title: 'Do Zero-Cost Proxies Know Anything That Parameter Count Does Not?',
    topics: ['nas'],
    arguable: ['benchmark-dataset'],
  },
  {
    title: 'Harbor: Split Inference for Fishing Boats with a Satellite Link',
    topics: ['tinyml-edge'],
    arguable: [],
  },
  {
    title: 'Heron: Patience as a Policy for Batching on Shared Edge Servers',
    topics: [],
    arguable: ['tinyml-edge', 'llm-inference'],
  },
  {
    title: 'Sextant: Finding the Precision of Every Layer with a Single Backward Pass',
    topics: ['quantization'],
    arguable: [],
  },
  {
    title: 'Umbra: Photonic Dot Products That Calibrate Themselves in the Dark',
    topics: ['accelerators'],
    arguable: ['quantization'],
  },
  {
    title: 'Moth: Event Cameras and Spiking Networks on a Solar Cell',
    topics: ['accelerators', 'tinyml-edge'],
    arguable: [],
  },
  {
    title: 'Twig: Architecture Search That Prunes Its Own Search Space',
    topics: ['nas'],
    arguable: [],
  },
  {
    title: 'Weft: Searching for Hybrid Attention and Recurrence under a Memory Budget',
    topics: ['nas', 'efficient-architecture'],
    arguable: ['edge-llm', 'llm-inference'],
  },
  {
    title: 'Counterfeit Gains: Reproducing Twelve Papers on Differentiable Architecture Search',
    topics: ['nas'],
    arguable: ['survey', 'benchmark-dataset'],
  },
  {
    title: 'Tide: Joint Search of Networks and Tilings for Systolic Arrays',
    topics: ['nas', 'accelerators'],
    arguable: ['compilers-kernels'],
  },
  {
    title: 'Minnow: Evolutionary Search for Networks That Fit a Coin Cell',
    topics: ['nas', 'tinyml-edge'],
    arguable: [],
  },
  {
    title: 'Network-Attached Memories: Where Should a Household Keep Its Models?',
    topics: ['edge-llm'],
    arguable: ['quantization', 'llm-inference', 'benchmark-dataset'],
  },
  {
    title: 'Compass: Predicting the Accuracy of a Network from Its Drawing',
    topics: ['nas'],
    arguable: [],
  },
  {
    title: 'GaugeNAS: Bits, Channels and Kernels in One Differentiable Budget',
    topics: ['quantization', 'nas'],
    arguable: ['accelerators', 'tinyml-edge', 'sparsity-pruning'],
  },
  {
    title: 'Orchard: A Benchmark of 9,000 Trained Speech Networks with Measured Energy',
    topics: ['nas', 'benchmark-dataset'],
    arguable: ['tinyml-edge'],
  },
  {
    title: 'Abacus: Exact Integer Transformers without a Single Multiplication',
    topics: ['quantization', 'efficient-architecture'],
    arguable: ['accelerators', 'edge-llm'],
  },
  {
    title: 'Kiln: Baking Attention Patterns into Read-Only Memory',
    topics: ['accelerators'],
    arguable: ['quantization', 'edge-llm', 'llm-inference', 'training-systems'],
  },
  {
    title: 'Sluice: Accelerating Diffusion Sampling by Skipping What the Eye Skips',
    topics: ['generative-vision'],
    arguable: [],
  },
  {
    title: 'Gleaner: Structured Sparsity for Particle Triggers on Field-Programmable Gate Arrays',
    topics: ['quantization', 'accelerators', 'sparsity-pruning'],
    arguable: ['tinyml-edge'],
  },
  {
    title: 'Plover: Fault-Tolerant Fine-Tuning on Borrowed Graphics Cards',
    topics: ['training-systems'],
    arguable: [],
  },
  {
    title: 'Quantile Forests for Power Draw: Forecasting the Worst Second of the Day',
    topics: [],
    arguable: [],
  },
];
