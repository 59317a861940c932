import { describe, expect, it } from 'vitest';
import { tagPaper } from './tag-paper.ts';

const topicsOf = (title: string, abstract: string): string[] =>
  tagPaper({ title, abstract }).map((tag) => tag.topic);

type Case = readonly [topic: string, title: string, abstract: string];

/** Invented; each names its subject in words that no other example uses. */
const GIVEN: readonly Case[] = [
  [
    'accelerators',
    'A Spiking Processor the Size of a Lentil',
    'We measure a neuromorphic chip that hears crickets.',
  ],
  [
    'accelerators',
    'Accelerators for Graph Transformers, Compared',
    'Numbers of thirty designs are put on one scale.',
  ],
  [
    'accelerators',
    'Wren: Optical Matrix Multiplication at Room Temperature',
    'Optical accelerators drift. Wren corrects its photonic chip between frames.',
  ],
  [
    'accelerators',
    'Where the Joules Go in Accelerators',
    'We model the data movement between the on-chip memory and the compute units.',
  ],
  ['nas', 'Sloe: A Supernet for Every Season', 'Subnetworks are extracted without retraining.'],
  ['nas', 'FinchNAS', 'FinchNAS finds small networks for bird song.'],
  [
    'nas',
    'Searching for Hybrid Layers in Speech Models',
    'We search over the network architecture under a memory budget.',
  ],
  [
    'edge-llm',
    'Vole: Fetching Experts before They Are Asked For',
    'Mixture-of-experts models are too large for a laptop. Vole runs one on a machine with 8 GB, and tokens appear as fast on laptops as on servers.',
  ],
  [
    'edge-llm',
    'TitBERT: Reading in an Earbud',
    'TitBERT is a language encoder that runs on earbuds for a day.',
  ],
  [
    'edge-llm',
    'Watching a Door without Telling Anyone',
    'Pictures stay at home. We let an on-device large language model write the alerts.',
  ],
  [
    'edge-llm',
    'What to Remember for On-Device RAG',
    'Personal agents of language models must fit. We build an index on the device.',
  ],
  [
    'edge-llm',
    'Notes That Stay at Home',
    'Language models read private notes. We deploy a small language model on the user device and need no server.',
  ],
  [
    'quantization',
    'Newt: Three Bits for the Whole Network',
    'Newt stores weights in three bits and activations in four bits.',
  ],
  [
    'quantization',
    'Hearing Owls on a Budget',
    'We compress a network for owls with distillation and quantization-aware training.',
  ],
  ['quantization', 'Newts in Caches', 'Caches grow. We store keys in 2 bits and values in 3 bits.'],
  [
    'nas',
    'Hedgerows Seen from Tractors',
    'We propose a detector whose backbone comes from a training-free neural architecture search.',
  ],
  ['nas', 'Evolutionary Search for Networks That Hum', 'Humming is measured on the board.'],
  [
    'nas',
    'Three Thousand Small Networks, Weighed',
    'We present a benchmark of trained networks for architecture search, and compare search strategies.',
  ],
  [
    'accelerators',
    'Digits by a Separable Transform',
    'Our layer shares its weights. We also implemented the classifier of digits on an FPGA.',
  ],
  [
    'accelerators',
    'Replaying Frames of Films',
    'We replay what a film model knew. We develop a hardware accelerator with dynamic scheduling.',
  ],
  [
    'accelerators',
    'Diffractive Neural Networks for Watching Bridges',
    'Light passes plates and counts lorries.',
  ],
  ['quantization', 'A Binary Vision Transformer for Beetles', 'We binarize attention and weights.'],
  [
    'nas',
    'One Training, Many Sizes of Painter',
    'We propose a once-for-all compression framework that yields painters of every size.',
  ],
  [
    'edge-llm',
    'Cloud-Edge Answers from a Lamp',
    'We split language models: by cloud-edge collaboration a lamp answers first.',
  ],
  [
    'tinyml-edge',
    'Counting Bees on a Coin Cell',
    'Inference with a spiking network runs on a sensor node for a year.',
  ],
  [
    'accelerators',
    'Light That Forgets: A Spiking Network of Optoelectronic Synapses',
    'We let the decay of a photonic synapse keep the time.',
  ],
  [
    'accelerators',
    'Graphs without CUDA: Experiences from Two Gaudi Machines',
    'We port a library for graphs and write down what failed.',
  ],
  [
    'accelerators',
    'Tides on Time',
    'We propose an FPGA-accelerated solver of tides by a neural network that replaces loops on FPGAs.',
  ],
  [
    'accelerators',
    'Warm Crossbars: Analog Training with Drift',
    'We train a network in analog hardware and measure how its conductances drift.',
  ],
];

/** Invented; the words of a topic in another sense, or in passing. */
const LOOK_ALIKES: readonly Case[] = [
  [
    'accelerators',
    'Neural Networks for Accelerator Magnets',
    'Our neural network sets the beam current of a particle accelerator.',
  ],
  [
    'accelerators',
    'Longer Runs, Fewer Crashes',
    'We train transformers on thousands of accelerators and report accelerator hours.',
  ],
  [
    'accelerators',
    'A Token-Reduction Accelerator for Video Transformers',
    'Our training-free accelerator drops tokens of transformers.',
  ],
  ['accelerators', 'Optical Flow of Rivers', 'A transformer estimates optical flow from a drone.'],
  ['nas', 'Arrays of Antennas', 'We place antennas and ANTENNAS by search.'],
  ['nas', 'Wheels Seen by YOLO-NAS', 'YOLO-NAS and YOLOv8 are compared on photographs of wheels.'],
  ['nas', 'Evolving Networks of Trade', 'Trade networks evolve, and evolving networks grow hubs.'],
  [
    'accelerators',
    'A Renderer for Every Machine',
    'Our compiler lowers kernels to GPUs, CPUs and other ML accelerators.',
  ],
  [
    'accelerators',
    'A Myriad of Laws',
    'A myriad of local laws are read by a model that is served by Groq.',
  ],
  [
    'accelerators',
    'Defects of Silicon Wafers',
    'We classify chip defects and wafer maps of a semiconductor industry.',
  ],
  [
    'nas',
    'Self-Evolving Agents with Evolving Memory',
    'Agents evolve. Evolving memories evolve with an evolutionary search over the search space of prompts.',
  ],
  [
    'nas',
    'Agentic Supernets of Radiologists',
    'We sample workflows, in which agents talk, from an agentic supernet.',
  ],
  [
    'nas',
    'Memory Plans for Networks',
    'We plan memory, also for networks generated by neural architecture search.',
  ],
  [
    'quantization',
    'Questions Nobody Posits',
    'Some posit that language models hum. We load a model with 4-bit quantization and ask.',
  ],
  [
    'quantization',
    'Pianos and Scores',
    'A neural network quantizes the landmarks of hands into discrete tokens of a score.',
  ],
  [
    'quantization',
    'A Binary LLM Judge of Wafers',
    'A binary LLM critic judges pictures after input binarization.',
  ],
  [
    'quantization',
    'Outlines That Are Black or White',
    'Binarization hinders learning. Our network is trained for binary inference of outlines.',
  ],
  [
    'quantization',
    'Antennas with Cheap Converters',
    'We study bit allocation and a uniform quantizer for antennas, with a neural decoder.',
  ],
  [
    'nas',
    'Retrieval Has Many Knobs',
    'We treat knobs of retrieval as RAG architecture search. Knobs are turned by trials.',
  ],
  [
    'nas',
    'Ordering the Filters of a Camera',
    'Existing approaches rely on neural architecture search, which is slow. We order filters by rewards.',
  ],
  ['nas', 'Boats Seen by YoloNAS', 'We compare YoloNAS with others on photographs of boats.'],
  [
    'accelerators',
    'Skipping Frames of Films',
    'We propose a training-free inference accelerator for diffusion models of films.',
  ],
  [
    'accelerators',
    'Agents Explore Processors',
    'Agents explore computer architecture. We mutate the microarchitecture of a simulated processor.',
  ],
  [
    'edge-llm',
    'Nurses Ask about Wrists',
    'Data from wearable devices reach a server, where language models answer nurses.',
  ],
  [
    'edge-llm',
    'Tuning Language Models for Mobile Phone Agents',
    'Mobile phone agents tap on screens. We mix data for language models in mobile scenarios.',
  ],
  [
    'edge-llm',
    'Language Models Are Locally Flat',
    'Language models are locally flat, at the edge of comprehension and on high-end GPUs.',
  ],
  [
    'edge-llm',
    'Schematics by Language Models',
    'Language models draw schematics. We evaluate on a hundred microcontroller projects.',
  ],
  [
    'edge-llm',
    'Reading Number Plates with Vision-Language Models',
    'Vision-language models read plates in videos captured with smartphones.',
  ],
  [
    'edge-llm',
    'Language Models Design a Battery',
    'Language models propose battery chemistries and solar cells.',
  ],
  [
    'edge-llm',
    'Small Language Models Argue Well',
    'Small language models debate. We fine-tune SLMs with preferences.',
  ],
  [
    'quantization',
    'Spherical Quantization of Image Latents',
    'Binary spherical quantization gives tokens for a transformer.',
  ],
  [
    'tinyml-edge',
    'Wireless Sensor Networks in Vineyards',
    'Sensors of a wireless sensor network report to a mobile application.',
  ],
  [
    'quantization',
    'Pears in Few Bytes: Learned Image Compression for Sorters',
    'A neural network chooses the quantization table of JPEG compression for pears.',
  ],
  [
    'quantization',
    'Whistles across the Valley with Quantized CSI',
    'Shepherds feed back quantized channel estimates, which a neural network decodes.',
  ],
];

describe('tagPaper beyond the development papers', () => {
  it.each(GIVEN)('gives %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).toContain(topic);
  });

  it.each(LOOK_ALIKES)('does not give %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).not.toContain(topic);
  });
});
