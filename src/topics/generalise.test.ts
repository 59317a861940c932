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
    'Notes That Stay at Home',
    'Language models read private notes. We deploy a small language model on the user device and need no server.',
  ],
  [
    'quantization',
    'Newt: Three Bits for the Whole Network',
    'Newt stores weights in three bits and activations in four bits.',
  ],
  [
    'tinyml-edge',
    'Counting Bees on a Coin Cell',
    'Inference with a spiking network runs on a sensor node for a year.',
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
];

describe('tagPaper beyond the development papers', () => {
  it.each(GIVEN)('gives %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).toContain(topic);
  });

  it.each(LOOK_ALIKES)('does not give %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).not.toContain(topic);
  });
});
