import type { TopicRules } from '../rule.ts';

/** Making pictures, films and scenes. */
export const GENERATIVE_VISION: TopicRules = {
  id: 'generative-vision',
  label: 'Generative vision',
  rules: [
    {
      weight: 0.7,
      phrases: [
        '[denoising|latent|video|image|conditional|score-based|pretrained|text-to-image] diffusion (model|transformer|prior|sampling|process|probabilistic|network|policy|generative|acceleration|bridge)',
        '(=DDPM|=DDIM|=LDM|=DiT)',
        '(stable diffusion|flow-matching|rectified flow|consistency model*|score matching|score-based generat*)',
        '(image|video|3d|texture|avatar|motion|scene|view|face|shape|human|panorama|portrait|text-to-image|text-to-video|conditional image) (generation|synthesis|generative)',
        '(text|image|audio|sketch)-to-(image|video|3d)',
        '(neural radiance field*|=NeRF|gaussian splatting|3dgs|neural rendering|neural graphics|novel view synthesis|view synthesis)',
        '(image|video) (editing|inpainting|stylization)',
        'video (generat*|diffusion)',
        'generat* ~3 (image|video|scene)',
        'world model* ~3 (driving|video|generat*)',
        'inverse-render*',
      ],
    },
    {
      weight: 0.35,
      phrases: [
        '(image|video) (restoration|super-resolution|translation)',
        '(generative adversarial network|=GAN)',
        'diffusion',
        'generative model*',
        'photorealis*',
        'image generation',
        'generated (image|video)',
      ],
    },
    {
      weight: 0.2,
      phrases: ['denoising', 'render*', 'timestep', 'sampling steps'],
    },
    {
      weight: -0.5,
      phrases: [
        '(anomalous|thermal|molecular|heat|spin|information|cross|ambipolar|turbulent|nonlinear|brownian|fractional|graph|reaction|advection|convection|radial|cosmic-ray|surface|atomic|ion|mass|innovation|language|text|masked|discrete|nuclear|magnetic|lithium) diffusion',
        'diffusion (coefficient*|equation*|constant|tensor|mri|weighted|limited|operator|rate|length|barrier|approximation|language model*|llm|of|mechanism|policy|weighted imaging)',
        'reaction-diffusion',
        '=GaN',
      ],
    },
  ],
};

/** Papers about papers. */
export const SURVEY: TopicRules = {
  id: 'survey',
  label: 'Survey',
  rules: [
    {
      weight: 0.6,
      field: 'title',
      phrases: [
        'survey',
        '(review|overview|tutorial|primer|roadmap|whitepaper)',
        'a (brief|short|systematic|comprehensive|critical|introductory) (survey|review|overview|introduction|study of the|guide)',
        '(position|vision) paper',
        '(challenge|advance|progress|trend|opportunity) [and|challenge] ~2 (challenge|opportunity|direction|advance|trend|prospect|future|perspective|application|problem|outlook|solution) [ahead]',
        '(open (problem|challenge|question)|future direction|research direction|recent (advance|progress|development|trend))',
        'lecture notes',
        'handbook',
        'introduction to',
        'past present and future',
        'perspectives on',
        '[a] perspective paper',
        '(new solutions|recent solutions)',
      ],
    },
    {
      weight: 0.4,
      field: 'title',
      phrases: ['(opportunity|challenge) and (challenge|opportunity) of'],
    },
    {
      weight: 0.8,
      field: 'abstract',
      phrases: [
        '(this|our|present|comprehensive|systematic|literature|first|brief|short|thorough|detailed|critical|extensive) (survey|review|overview|tutorial)',
        '(provide|present|offer|give|conduct) (a|an) ~3 (survey|review|overview|tutorial)',
        'survey paper',
        '(this|the) (paper|article|work|chapter|survey) (survey|review|summariz*|reviews|overview*)',
        'we (review|survey|summarize|overview)',
        '(position|perspective|vision|review) (paper|article)',
        'systematic literature review',
        'systematic literature review',
        '(is|are|were) (reviewed|surveyed)',
        'lecture notes',
        'review of [the] (recent|existing|current|state|literature)',
      ],
    },
    {
      weight: 0.35,
      field: 'abstract',
      phrases: [
        'we argue that',
        '(future|open) (research|direction|challenge|problem) [direction]',
        'roadmap',
        'taxonomy',
        'categoriz*',
        'this (article|chapter) (discuss*|describe*)',
        'research direction',
      ],
    },
    {
      weight: -0.7,
      phrases: [
        '(peer|code|product|user|movie|customer|online|amazon|app|paper|expert|performance|restaurant|book|scientific peer|hotel|google|yelp) review*',
        '(sky|galaxy|redshift|spectroscopic|photometric|imaging|radio|wide-field|deep|legacy|stellar|large|transient|supernova|household|online|weak-lensing|lensing|digital sky|dark energy|cluster|x-ray|infrared|optical|all-sky|ground-based|future|upcoming|photometry|current|user|population|health|national|cosmological|quasar|lsst|desi|gaia|astronomical|structure|exoplanet|microlensing|submillimeter|continuum|line|blind|pulsar|variability|time-domain|questionnaire|panel|pilot|social|demographic|opinion|labour|labor|world values|income|hi|field|eboss|boss|sdss) survey*',
        'survey (data|respondent*|telescope|participant*|response*|question*|area|volume|experiment*|of space|design|weight*|sampling|mission*|instrument|field|with)',
        'survey of ~3 (galaxies|stars|practitioner*|developer*|participants|users|students|physicists|clusters)',
        'perspective (view|projection|taking|camera|distortion|transformation|n)',
        '(first-person|egocentric|camera|theoretical) perspective',
      ],
    },
  ],
};

/** A yardstick, a collection or a measurement as the result. */
export const BENCHMARK_DATASET: TopicRules = {
  id: 'benchmark-dataset',
  label: 'Benchmark & dataset',
  rules: [
    {
      weight: 0.6,
      field: 'title',
      phrases: [
        '(benchmark|dataset|data-set|corpus|testbed|test suite)',
        '#bench',
        '(measurement|empirical|comparative|evaluation) study',
        '(characterizing|characterization of|dissecting|evaluation of|evaluating|measuring|comparison of|assessing|benchmarking)',
        'challenge (dataset|benchmark|task)',
        '(runtime|inference) performance of',
        'leaderboard',
      ],
    },
    { weight: 0.3, field: 'title', phrases: ['(evaluation|comparing|comparison|analysis of)'] },
    {
      weight: 0.85,
      field: 'abstract',
      phrases: [
        '(introduce|present|propose|release|provide|construct|build|built|create|develop|curate|contribute|constructed|created|curated|introduces|presents|proposes) ~6 (benchmark|data-set|corpus|testbed|benchmark suite|test suite|evaluation suite|dataset)',
        '(new|novel|first|large-scale|comprehensive|challenging|multimodal|open|public) ~2 (benchmark|dataset|corpus) (for|to|of|that|consisting|comprising|containing|designed|with|covering|spanning)',
        '(measurement|benchmarking) study',
        'we (benchmark|measure|characterize|systematically evaluate|comprehensively evaluate)',
        '(benchmarking) (study|framework|suite|effort)',
        'our (benchmark|dataset|corpus|measurement)',
        '(the|this|our) (dataset|benchmark|corpus) (contain*|consist*|comprise*|cover*|include*|span*|feature*|provide*|evaluates)',
      ],
    },
    {
      weight: 0.25,
      field: 'abstract',
      phrases: [
        '(benchmark|dataset|corpus)',
        'benchmarking',
        '(empirical|large-scale|comprehensive|systematic|performance) (study|evaluation|benchmarking|comparison)',
        '(we|study) (evaluate|benchmark|compare)',
        'evaluation protocol',
        'baselines',
      ],
    },
    {
      weight: 0,
      phrases: [
        '(benchmark|standard|public|existing|real-world|several|various|multiple|popular|publicly available|imagenet|other|diverse|different|widely-used|two|three|four|five|six|synthetic|training|downstream|datasets and|open-source) (benchmark dataset*|dataset*|benchmark*)',
        '(on|across) ~3 (dataset*|benchmark*)',
        'benchmark* (show*|demonstrate*)',
      ],
    },
  ],
};
