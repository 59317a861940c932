import { describe, expect, it } from 'vitest';
import { tagPaper } from './tag-paper.ts';

const topicsOf = (title: string, abstract: string): string[] =>
  tagPaper({ title, abstract }).map((tag) => tag.topic);

type Case = readonly [topic: string, title: string, abstract: string];

/** Invented; each stands for a family of phrases. */
const GIVEN: readonly Case[] = [
  [
    'tinyml-edge',
    'Sharper Owls at Night',
    'We propose an ultra-lightweight network of spikes for real-time deployment on resource-constrained devices.',
  ],
  ['tinyml-edge', 'Finding the Way among Vines', 'We let a compact encoder run on a nano-drone.'],
  [
    'tinyml-edge',
    'Boats, Counted in Time',
    'Our detector counts boats with a latency of 20 ms on a Jetson, and with high accuracy.',
  ],
  [
    'llm-inference',
    'Fewer Patches, Same Answers',
    'Vision-language models see too much. We propose visual token pruning that halves the latency.',
  ],
  [
    'llm-inference',
    'Experts on the Shelf',
    'We study expert offloading, which keeps rarely asked experts in slow memory.',
  ],
  [
    'llm-inference',
    'Saying It in Fewer Words',
    'Reasoning is long. We reduce output tokens of language models and cut inference cost.',
  ],
  [
    'training-systems',
    'Adapters Made of Rings',
    'We propose a low-rank adaptation method whose factors are rings.',
  ],
  [
    'training-systems',
    'Learning after Delivery',
    'We study on-device continual learning for toys that hear new words.',
  ],
  [
    'training-systems',
    'A Small Framework in C++',
    'We present a training framework for GPU and CPU with a caching allocator.',
  ],
  ['sparsity-pruning', 'Heads Worth Keeping', 'We propose layer pruning with a thermometer.'],
  [
    'sparsity-pruning',
    'Solving by Light',
    'We solve sparse linear systems and measure sparse matrix multiplication.',
  ],
  [
    'efficient-architecture',
    'Reading Rivers',
    'We propose Brook, a lightweight architecture with depthwise-separable convolutions.',
  ],
  [
    'efficient-architecture',
    'Reading Long Letters',
    'We replace softmax by linear attention with a decaying state.',
  ],
  [
    'chip-design-ai',
    'State Machines by Dictation',
    'We let large language models write finite state machines in a hardware description language.',
  ],
  [
    'chip-design-ai',
    'Neural Networks Instead of SPICE',
    'We present a physics-informed neural network for circuit simulation. The neural network solves circuits that SPICE solves.',
  ],
  ['chip-design-ai', 'Asserting More', 'We train models for SystemVerilog assertion generation.'],
  [
    'compilers-kernels',
    'Skipping Columns',
    'We skip columns of attention and implement custom column-sparse kernels.',
  ],
  [
    'compilers-kernels',
    'From Fortran to the Future',
    'We study code translation from Fortran to parallel programs, and transpilation back.',
  ],
  [
    'efficient-architecture',
    'Coot: Hierarchical Sparse Attention with Two Gates',
    'A gate picks blocks, another picks words in them.',
  ],
  [
    'efficient-architecture',
    'Teal: An Ultralight Spiking Network for Rain',
    'It counts drops with nine thousand parameters.',
  ],
  [
    'training-systems',
    'Federated Fine-Tuning in Nine Villages',
    'Each village sends what it learned by post.',
  ],
  [
    'training-systems',
    'One Barn: Scheduling Training and Serving Jobs on Shared GPUs',
    'We place the jobs of the week.',
  ],
  [
    'tinyml-edge',
    'Gulls from Above',
    'We deploy a convolutional network on an unmanned air vehicle that counts gulls in flight.',
  ],
];

/** Invented; the words of a topic in another sense, or in passing. */
const LOOK_ALIKES: readonly Case[] = [
  [
    'tinyml-edge',
    'Evidential Edge Learning on Pixel Graphs',
    'Evidential edge learning corrects the edges of a graph of pixels.',
  ],
  [
    'tinyml-edge',
    'Portraits That Talk',
    'Our diffusion model draws portraits in real time on a consumer-grade GPU.',
  ],
  [
    'tinyml-edge',
    'Pairs of Phones in Speech',
    'A classifier tells phone pairs apart, and phone recognition improves.',
  ],
  [
    'tinyml-edge',
    'Gulls Seen from an Onboard Camera',
    'Detection of gulls with an onboard camera moves with the ship.',
  ],
  [
    'tinyml-edge',
    'A Robot Draws the Cellar',
    'We deploy our mapping on a robot, which names what it sees.',
  ],
  [
    'llm-inference',
    'Who Is He? Asking VLLMs',
    'We ask VLLMs whom a pronoun means. VLLMs err more on pictures than texts.',
  ],
  [
    'llm-inference',
    'Deploying Language Models in Parishes',
    'Deploying language models in parishes needs trust. We ask eleven priests.',
  ],
  [
    'training-systems',
    'Tagging Words of a Valley',
    'We tag words with a transformer that was fine-tuned using LoRA and low-rank adaptation.',
  ],
  [
    'training-systems',
    'Attacks before Birth',
    'We study training-time attacks and a training-time defense.',
  ],
  [
    'sparsity-pruning',
    'Vines and Shears',
    'A robot learns plant pruning. Sparse views and the sparsity of data hinder it.',
  ],
  [
    'sparsity-pruning',
    'Skipping Stones',
    'A skip connection leads from the stone to the attention layer of the pond.',
  ],
  [
    'efficient-architecture',
    'The Capacity of a Shared Channel',
    'The MAC is a multiple access channel, and the MACs of two users add.',
  ],
  [
    'efficient-architecture',
    'Post-Training Quantization of State-Space Models',
    'State-space models grow. We quantize linear recurrences of selective state-space models.',
  ],
  [
    'efficient-architecture',
    'Leaves by Five Networks',
    'We compare MobileNetV2, EfficientNet, ShuffleNet and ResNet on leaves.',
  ],
  [
    'chip-design-ai',
    'Circuits of Refusal in Language Models',
    'We trace refusal circuits of language models with mechanistic interpretability.',
  ],
  [
    'chip-design-ai',
    'Skin and Signs',
    'We record EDA of signers and plot it, as exploratory data analysis (EDA) asks.',
  ],
  [
    'compilers-kernels',
    'Rewriting Programs Politely',
    'We study code translation between Python and Java by language models.',
  ],
  [
    'compilers-kernels',
    'Convex Kernels Restore Pictures',
    'We learn a convex kernel and a blur kernel of photographs, polyhedral or not.',
  ],
  [
    'llm-inference',
    'Accelerating Language Model Training with Harder Hay',
    'Batches with much to learn come first.',
  ],
  [
    'efficient-architecture',
    'Ultra-Lightweight Boxes for Seeds',
    'We build a store of seeds that weighs little.',
  ],
];

describe('tagPaper on systems and networks', () => {
  it.each(GIVEN)('gives %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).toContain(topic);
  });

  it.each(LOOK_ALIKES)('does not give %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).not.toContain(topic);
  });
});
