import type { TopicRules } from '../rule.ts';

/** What is pictured. */
const PICTURE =
  '(image|video|3d|4d|texture|avatar|scene|view|face|facial|shape|human|panorama|portrait|talking head|head|mesh|point-cloud|asset|layout|sketch|logo|icon|font|style|garment|hand|object|text-to-image|text-to-video|conditional image|visual|world|svg|vector graphics|lidar|mri|ct)';

/** Making pictures, films and scenes. */
export const GENERATIVE_VISION: TopicRules = {
  id: 'generative-vision',
  label: 'Generative vision',
  rules: [
    {
      weight: 0.85,
      phrases: [
        '(text|image|audio|sketch|speech|pose)-to-(image|video|3d)',
        '(neural radiance field*|=NeRF|gaussian splatting|3dgs|4dgs|neural rendering|neural graphics)',
        'stable diffusion',
        '(latent|video|image|text-to-image) diffusion (model|transformer|prior)',
        '(image|video) (editing|stylization|synthesis|generation)',
        '(visual|image|video) (autoregressive|auto-regressive) [model*|generat*]',
        '(autoregressive|auto-regressive) (image|video|visual|mesh|3d) (generation|synthesis|model*)',
        'next-scale prediction',
        '(face|facial attribute|facial|attribute|portrait|appearance|scene|3d|motion|style|object) editing',
      ],
    },
    {
      weight: 0.7,
      phrases: [
        '[denoising|conditional|score-based|pretrained] diffusion (model|transformer|prior|sampling|process|probabilistic|network|generative|acceleration|bridge|inpainting|inversion|feature|guidance)',
        '(=DDPM|=DDIM|=LDM|=DiT)',
        '(flow-matching|rectified flow|consistency model*|score matching|score-based generat*|classifier-free guidance)',
        `${PICTURE} (generation|synthesis|generative|animation)`,
        'motion (generation|synthesis)',
        '(novel view synthesis|view synthesis)',
        '(image|video) inpainting',
        '(face|garment|style|texture|appearance) (swapping|swap|transfer)',
        '(try-on|makeup transfer|style transfer|relighting)',
        'video (generat*|diffusion|prediction)',
        '(generating|generates|generate|synthesizing|synthesize|synthesizes|synthesized) ~2 (image|video|scene|face|avatar|mesh|texture|3d)',
        'world model* ~3 (driving|video|generat*|simulat*)',
        'inverse-render*',
        '(understanding and generation|generation and understanding)',
        '(gaussian|gaussians) ~2 (avatar|primitive|representation|scene|head|reconstruction|render*|surfel)',
        '(3d|4d|dynamic|2d) (gaussians|gaussian)',
        '(radiance field|differentiable rendering|volumetric rendering|volume rendering)',
        'deepfake generation',
        '(character|portrait|human|controllable|image|facial) animation',
        '(=I2V|=T2V|=T2I)',
      ],
    },
    {
      weight: 0.35,
      phrases: [
        '(image|video) (super-resolution|translation)',
        '(generative adversarial network|=GAN)',
        'diffusion',
        'generative model*',
        'photorealis*',
        '(generated|synthesized|synthetic) (image|video)',
        'multimodal (generation|generative)',
        '(image|video) (generator|tokenizer|tokenization)',
      ],
    },
    {
      weight: 0.2,
      phrases: ['denoising', 'render*', 'timestep', 'sampling steps', 'inpainting', 'texture'],
    },
    {
      weight: 0,
      phrases: [
        '(next|new|current|old|previous)-generation (image|video|visual|3d|scene|world|face)',
        '(text|image|audio|speech)-to-(image|video|3d) (retrieval|alignment|matching|search|registration|correspondence|grounding)',
        '(caption|text|report|question|answer|code|description|label|watermark|proposal|hypothesis|story|humor) (generation|synthesis) ~3 (image|video|scene)',
        '(generating|generates|generate|synthesize) ~2 (image|video|scene) (caption|description|report|summary|question|embedding|feature|text|label)',
        '(image|video|scene|view|visual|style|object|human|face) (caption|description|report|question|summary) generation',
        '(scene graph|mask|pseudo-label|depth|proposal|layout label) (generation|synthesis)',
        // A task among others that something is good for.
        '(support*|enabl*|facilitat*|includ*|applicat*|benefit*) ~6 (novel view synthesis|view synthesis|image generation|image editing|inpainting|motion generation)',
      ],
    },
    {
      weight: -0.5,
      phrases: [
        '(anomalous|thermal|molecular|heat|spin|information|cross|ambipolar|turbulent|nonlinear|brownian|fractional|graph|reaction|advection|convection|radial|cosmic-ray|surface|atomic|ion|mass|innovation|nuclear|magnetic|lithium|news|rumor|technology|knowledge|label) diffusion',
        '[masked|discrete|block|text|accelerating] diffusion [multimodal] (large|multimodal|vision|language) [language|multimodal|vision] (model*|llm)',
        'diffusion (llm|language|text|reasoning)',
        '(=dLLM|=DLLM|=DLM|=dLM)',
        '(language|text|masked|masked language|discrete language) diffusion',
        'diffusion-based (language|large language|text)',
        'diffusion (coefficient*|equation*|constant|tensor|mri|weighted|limited|operator|rate|length|barrier|approximation|of|mechanism|policy|policies|planner|weighted imaging)',
        'reaction-diffusion',
        '=GaN',
      ],
    },
    {
      // To tell what was generated from what was not makes no picture.
      weight: -0.7,
      phrases: [
        '(ai-generated|generated|synthetic|fake|deepfake|forged) ~1 (image|video|face|content|media) (detection|detector|forensics|attribution)',
        '(detect|detecting|detection of) ~2 (ai-generated|generated|deepfake|fake)',
      ],
    },
    { weight: 0.1, phrases: ['(image|video) restoration'] },
    { weight: -0.2, phrases: ['discrete diffusion'] },
  ],
};
