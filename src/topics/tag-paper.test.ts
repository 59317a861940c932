import { describe, expect, it } from 'vitest';
import { markedEvidence } from './marked-evidence.ts';
import { tagPaper } from './tag-paper.ts';
import { TAXONOMY } from './taxonomy/taxonomy.ts';

const topicsOf = (title: string, abstract: string | null = null): string[] =>
  tagPaper({ title, abstract }).map((tag) => tag.topic);

/** All texts here are invented. */
const GIVEN: readonly (readonly [topic: string, title: string, abstract: string | null])[] = [
  ['quantization', 'Post-Training Quantisation of Speech Transformers', null],
  [
    'quantization',
    'Mossy: Four Bits Are Plenty',
    'We quantize the weights and activations of language models to 4-bit. Our 4-bit models lose little accuracy.',
  ],
  [
    'quantization',
    'Training in FP8 without Tears',
    'Low-precision training of language models is unstable. We present an FP8 training recipe.',
  ],
  ['nas', 'Hardware-Aware Neural Architecture Search for Bird Song', null],
  [
    'nas',
    'Finding Good Cells Quickly',
    'We propose a differentiable architecture search. Our supernet is trained once, and DARTS is outperformed.',
  ],
  ['accelerators', 'An FPGA Accelerator for Graph Neural Networks', null],
  [
    'accelerators',
    'Counting with Light',
    'We fabricate a photonic chip that computes convolutions. The photonic neural network consumes 2 mW.',
  ],
  [
    'accelerators',
    'Remembering Where One Computes',
    'This work presents a processing-in-memory design for transformers with ReRAM crossbars.',
  ],
  ['edge-llm', 'Running Large Language Models on Smartphones', null],
  [
    'edge-llm',
    'Pocketful: A Tiny Model for Everyone',
    'Language models need servers. We train a language model for mobile phones and measure it on a Raspberry Pi.',
  ],
  [
    'tinyml-edge',
    'Keyword Spotting on Microcontrollers',
    'We deploy a convolutional network on a microcontroller with 256 kB.',
  ],
  ['llm-inference', 'Speculative Decoding with a Lazy Draft', null],
  [
    'llm-inference',
    'Sharing the Cache',
    'LLM serving is bound by memory. We compress the KV cache and double serving throughput.',
  ],
  ['training-systems', 'Pipeline Parallelism on Slow Networks', null],
  [
    'training-systems',
    'Adapters, Smaller',
    'We study parameter-efficient fine-tuning and reduce optimizer states by half.',
  ],
  ['sparsity-pruning', 'Structured Pruning of Vision Transformers', null],
  ['efficient-architecture', 'A Lightweight Backbone with Linear Attention', null],
  [
    'chip-design-ai',
    'Teaching Language Models to Write Verilog',
    'We fine-tune an LLM for Verilog generation and RTL debugging.',
  ],
  ['compilers-kernels', 'An Auto-Tuning Compiler for Sparse GPU Kernels', null],
  ['generative-vision', 'Diffusion Models for Video Generation', null],
  ['survey', 'Robot Hands: A Survey', null],
  [
    'survey',
    'What We Know of Tokens',
    'This survey reviews tokenisers. We discuss future research directions.',
  ],
  [
    'benchmark-dataset',
    'KettleBench',
    'We introduce KettleBench, a benchmark of kitchen tasks. Our benchmark covers 40 tasks.',
  ],
];

/** Words that look like a topic and are none. */
const LOOK_ALIKES: readonly (readonly [topic: string, title: string, abstract: string | null])[] = [
  [
    'accelerators',
    'Beam Control in a Linear Particle Accelerator',
    'We train a neural network to tune the accelerator beam. The accelerator facility gains beam time.',
  ],
  ['accelerators', 'Plasma Wakefield Accelerators: Electron Energy Gain', null],
  [
    'accelerators',
    'Accelerating Sampling of Diffusion Models',
    'Our acceleration needs ten steps instead of a thousand on one GPU.',
  ],
  ['accelerators', 'Momentum and the Acceleration of Gradient Descent', null],
  ['accelerators', 'Blackwell Optimal Policies in the Cerebra of Mice', null],
  [
    'accelerators',
    'A Neuromorphic Event Dataset of Street Scenes',
    'We record street scenes with a neuromorphic vision sensor.',
  ],
  [
    'edge-llm',
    'Plug-and-Play Prompts for Language Models',
    'A plug-and-play module for language models.',
  ],
  [
    'edge-llm',
    'Language Models as Edge Predictors in Graphs',
    'We let language models do edge prediction and edge classification on knowledge graphs.',
  ],
  ['edge-llm', 'Knowledge Editing in Language Models', 'We edit facts in language models.'],
  ['edge-llm', 'Cutting-Edge Language Models Fail at Riddles', null],
  [
    'edge-llm',
    'Prompting in Resource-Constrained Settings',
    'Language models for languages with few texts, in resource-constrained settings.',
  ],
  [
    'tinyml-edge',
    'Edge Detection with Convolutional Networks',
    'A convolutional network finds every image edge.',
  ],
  [
    'tinyml-edge',
    'Graph Edges and Their Weights',
    'Learning edge weights of directed graphs with neural networks.',
  ],
  ['nas', 'Network-Attached Storage for Laboratories', 'We compare NAS servers and NAS drives.'],
  ['nas', 'NASA Missions to Europa', 'NASA plans a mission.'],
  ['nas', 'Tuning Learning Rates', 'Hyper-parameter optimization of a neural network.'],
  [
    'quantization',
    'Vector Quantization with Large Codebooks',
    'We learn the codebook of a vector-quantized autoencoder. Vector quantization gives discrete tokens for a transformer.',
  ],
  ['quantization', 'Geometric Quantization of Symplectic Manifolds', null],
  [
    'quantization',
    'Quantum Neural Networks on Noisy Qubits',
    'Quantum circuits as neural networks.',
  ],
  [
    'quantization',
    'Quantile Regression with Neural Networks',
    'We estimate each quantile with a neural network.',
  ],
  [
    'quantization',
    'Merging Tokens in Vision Transformers',
    'We merge tokens of transformers. Our method can be combined with quantization.',
  ],
  [
    'quantization',
    'Mixed Precision in Multigrid Solvers',
    'Mixed precision speeds up linear solvers.',
  ],
  ['sparsity-pruning', 'Pruning Apple Trees with a Robot', 'Tree pruning by a robot arm.'],
  ['survey', 'A Photometric Survey of Dwarf Galaxies', 'The sky survey data cover 40 fields.'],
  ['survey', 'Learning from Product Reviews', 'Customer reviews are classified.'],
  [
    'compilers-kernels',
    'Gaussian Kernels for Density Estimation',
    'The kernel density estimator uses a Gaussian kernel.',
  ],
  [
    'generative-vision',
    'Anomalous Diffusion of Ions in Porous Media',
    'The diffusion coefficient of ions in the diffusion equation.',
  ],
  [
    'chip-design-ai',
    'Induction Circuits in Language Models',
    'We trace reasoning circuits and attention circuits of language models.',
  ],
];

describe('tagPaper', () => {
  it.each(GIVEN)('gives %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).toContain(topic);
  });

  it.each(LOOK_ALIKES)('does not give %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).not.toContain(topic);
  });

  it('gives several topics in the order of the taxonomy, or none', () => {
    expect(topicsOf('A Survey of Quantization and FPGA Accelerators for Language Models')).toEqual([
      'quantization',
      'accelerators',
      'llm-inference',
      'survey',
    ]);
    expect(topicsOf('On the Migration of Storks')).toEqual([]);
    expect(topicsOf('', '')).toEqual([]);
  });

  it('shows the words that gave a topic', () => {
    const title = 'Post-Training Quantization of LLMs';
    const abstract = 'We quantize the weights of an LLM to 4-bit, unlike vector quantization.';
    const [tag] = tagPaper({ title, abstract });
    expect(markedEvidence(title, 'title', tag?.evidence ?? [])).toBe(
      '[Post-Training Quantization] of LLMs',
    );
    expect(markedEvidence(abstract, 'abstract', tag?.evidence ?? [])).toBe(
      'We [quantize the weights] of an LLM to [4-bit], unlike {vector quantization}.',
    );
  });

  it('says the same of the same paper again', () => {
    const paper = { title: 'Quantized LLMs on Phones', abstract: 'We run LLMs on mobile phones.' };
    expect(tagPaper(paper)).toEqual(tagPaper(paper));
  });

  it('names fourteen topics with labels of their own', () => {
    expect(TAXONOMY.map(({ label }) => label).join(', ')).toBe(
      'Quantization, NAS, Accelerators, Edge LLMs, TinyML & edge, LLM inference, ' +
        'Training systems, Sparsity & pruning, Efficient architectures, AI for chip design, ' +
        'Compilers & kernels, Generative vision, Survey, Benchmark & dataset',
    );
    expect(new Set(TAXONOMY.map(({ id }) => id)).size).toBe(14);
  });
});
