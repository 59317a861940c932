import { describe, expect, it } from 'vitest';
import { tagPaper } from './tag-paper.ts';

const topicsOf = (title: string, abstract: string): string[] =>
  tagPaper({ title, abstract }).map((tag) => tag.topic);

type Case = readonly [topic: string, title: string, abstract: string];

/** Invented; each stands for a family of phrases. */
const GIVEN: readonly Case[] = [
  [
    'benchmark-dataset',
    'Teaching Robots to Fold Napkins',
    'We train a policy on folding. To compare policies we introduce NapkinBench, with forty kinds of cloth.',
  ],
  [
    'benchmark-dataset',
    'Jam Jars in the Wild',
    'We collected photographs of jam for years. This dataset contains 40,000 images of labels.',
  ],
  [
    'benchmark-dataset',
    'Do Language Models Know Their Jams?',
    'We systematically evaluate twelve models on questions of fruit.',
  ],
  [
    'benchmark-dataset',
    'Queues at a Ferry',
    'We present an empirical study of how requests wait, over a winter.',
  ],
  [
    'benchmark-dataset',
    'Overview of the Second Challenge on Bird Calls',
    'Nineteen teams took part.',
  ],
  [
    'survey',
    'Forty Years of Machines That Read Handwriting',
    'This paper chronicles the history of readers. We discuss open challenges.',
  ],
  [
    'survey',
    'Kites That Think: Techniques, Applications and Open Problems',
    'Kites have learned much of late.',
  ],
  [
    'survey',
    'Learning from Gardeners',
    'In this Perspective, we ask what gardeners know. We discuss challenges.',
  ],
  [
    'survey',
    'Weaving with Networks',
    'This monograph collects what weavers know. We outline future directions.',
  ],
  [
    'survey',
    'Learning and Looms',
    'We review recent literature on looms, following PRISMA, and screened 300 papers.',
  ],
  [
    'generative-vision',
    'Meshes One Corner at a Time',
    'We present autoregressive mesh generation with a vocabulary of corners.',
  ],
  [
    'generative-vision',
    'Smoke in Four Dimensions',
    'We reconstruct smoke with dynamic Gaussians and differentiable rendering.',
  ],
  [
    'generative-vision',
    'One Model to See and to Draw',
    'We unify understanding and generation. Our model paints, by next-scale prediction.',
  ],
  [
    'generative-vision',
    'Younger by a Slider',
    'We propose facial attribute editing that keeps the ears.',
  ],
  [
    'generative-vision',
    'Puppet Strings: Controllable Animation without a Skeleton',
    'A drawing moves as its owner asks.',
  ],
];

/** Invented; the words of a topic in another sense, or in passing. */
const LOOK_ALIKES: readonly Case[] = [
  [
    'benchmark-dataset',
    'Retrieval for Island Farmers',
    'We retrieve advice. Experiments on benchmark datasets show gains over baselines.',
  ],
  [
    'benchmark-dataset',
    'Simpler Routing for Ferries',
    'Our routing outperforms strong baselines across four datasets and three benchmarks.',
  ],
  [
    'benchmark-dataset',
    'Ducks at SemEval',
    'We describe our entry, which reads questions of ducks.',
  ],
  [
    'benchmark-dataset',
    'Fewer Words for the Same Errand',
    'We shorten prompts. We will release code and datasets upon publication.',
  ],
  [
    'benchmark-dataset',
    'Dataset Distillation by Gardeners',
    'We distil gardens. Our dataset distillation keeps one plant for each bed.',
  ],
  [
    'benchmark-dataset',
    'Bounds for Two Messengers',
    'We characterize the capacity of a channel with two messengers and measure its rate.',
  ],
  [
    'benchmark-dataset',
    'Networks of One Bit See Change',
    'Our network sees change in fields and establishes a new benchmark in accuracy.',
  ],
  [
    'benchmark-dataset',
    'Better Riddles for the Barley Benchmark',
    'We solve riddles by writing programs, and check each program.',
  ],
  [
    'survey',
    'Length-Driven Position Bias of Judges',
    'We measure the position bias of judges, and then remove it.',
  ],
  [
    'survey',
    'Asking the Bakers',
    'We surveyed 140 bakers. Survey respondents prefer rye, and the user survey says why.',
  ],
  [
    'survey',
    'Questions of Tea',
    'We build questions derived from systematic reviews of tea, and answer them.',
  ],
  [
    'survey',
    'Kettles without Whistles',
    'We argue that whistles are noise, and we build a kettle without. Future research may add a lid.',
  ],
  [
    'generative-vision',
    'Captions for Pictures of Lakes',
    'We study caption generation for images with a next-generation video camera.',
  ],
  [
    'generative-vision',
    'Diffusion Large Language Models Learn to Wait',
    'Diffusion language models decode many words at once. We let a dLLM wait.',
  ],
  [
    'generative-vision',
    'Voices and Feathers',
    'We align voices and pictures of birds, for text-to-image retrieval.',
  ],
  [
    'generative-vision',
    'A Map of Harbours',
    'Our map supports planning, docking and novel view synthesis of harbours.',
  ],
  [
    'survey',
    'Overview of StrawLab 2031: Finding Needles',
    'We present an overview of the shared task, its data and its eleven entries.',
  ],
  [
    'survey',
    'A Screening Helper for Barn Medicine',
    'We let a model sort papers for a systematic review, and measure the systematic review workflow.',
  ],
  [
    'generative-vision',
    'Straw or Not: AI-Generated Image Detection at the Market',
    'We tell generated images of fruit from photographs.',
  ],
];

describe('tagPaper on the kind of a paper', () => {
  it.each(GIVEN)('gives %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).toContain(topic);
  });

  it.each(LOOK_ALIKES)('does not give %s to "%s"', (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).not.toContain(topic);
  });
});
