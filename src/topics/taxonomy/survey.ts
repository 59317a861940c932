import type { TopicRules } from '../rule.ts';

/** Looks at the sky, or asks people. */
const OTHER_SURVEYS: readonly string[] = [
  '(sky|galaxy|redshift|spectroscopic|photometric|imaging|radio|wide-field|deep|legacy|stellar|large|transient|supernova|household|online|weak-lensing|lensing|digital sky|dark energy|cluster|x-ray|infrared|optical|all-sky|ground-based|future|upcoming|photometry|current|user|population|health|national|cosmological|quasar|lsst|desi|gaia|astronomical|structure|exoplanet|microlensing|submillimeter|continuum|line|blind|pulsar|variability|time-domain|questionnaire|panel|pilot|social|demographic|opinion|labour|labor|world values|income|hi|field|eboss|boss|sdss|aerial|land|geological|site|ecological|wildlife|forest|bridge|statutory|customer|student|patient|community|human|crowdsourced|web|email|values|expert|developer|practitioner|participant|anonymous|post-study|exit|qualitative|quantitative|climate|travel) survey*',
  'survey* (data|respondent*|telescope|participant*|response*|question*|area|volume|experiment*|of space|design|weight*|sampling|mission*|instrument|field|with|item|instrument|result|simulation|research|methodology|answer|form|administered|conducted)',
  'survey of ~3 (galaxies|stars|practitioner*|developer*|participants|users|students|physicists|clusters|people|experts|respondents|adults|researchers|engineers|professionals)',
  'we (surveyed|survey) ~3 (participants|people|practitioners|developers|students|users|experts|researchers|workers|adults|respondents|engineers|professionals)',
];

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
        '(review|overview|tutorial|primer|whitepaper|white paper|monograph)',
        'a (brief|short|systematic|comprehensive|critical|introductory) (survey|review|overview|introduction|study of the|guide)',
        '(position|vision) paper',
        '(challenge|advance|progress|trend|opportunity|promise|pitfall|risk) [and|challenge] ~2 (challenge|opportunity|direction|advance|trend|prospect|future|perspective|application|problem|outlook|solution|peril|pitfall) [ahead]',
        '(open (problem|challenge|question)|future (direction|perspective|prospect)|research (direction|agenda|roadmap)|recent (advance|progress|development|trend)|state of the field)',
        '(lecture notes|handbook|introduction to|deep dive into|past present and future)',
        '[a] perspective paper',
        '(new solutions|recent solutions)',
        '(history|landscape|foundations|years|decades) of ~3 (research|learning|recognition|model|intelligence|network|vision|language|processing)',
        '(technique|method|application|challenge|advance|taxonomy) ~3 (application|challenge|future|direction|opportunity|perspective|prospect|problem)',
      ],
    },
    {
      weight: 0.4,
      field: 'title',
      phrases: [
        '(opportunity|challenge) and (challenge|opportunity) of',
        'roadmap',
        'taxonomy',
        '(we need|should|must|research agenda)',
        'the (road|path) (ahead|forward)',
      ],
    },
    {
      weight: 0.85,
      field: 'abstract',
      phrases: [
        '(this|our|the present) ~2 (survey|review|overview|tutorial|monograph|primer|perspective article|perspective paper|position paper|commentary|book|literature review)',
        '(provide|provides|present|presents|offer|offers|give|gives|conduct|conducts) (a|an|the first) ~4 (survey|tutorial|comprehensive overview|systematic overview|structured overview|literature review|systematic review|comprehensive review|critical review|in-depth review|scoping review)',
        '(survey|review|position|perspective|vision|tutorial|overview) (paper|article|chapter)',
        'in this (perspective|viewpoint|commentary|review|survey|tutorial)',
        '(this|the|our) (paper|article|work|chapter|study|monograph|report|thesis) ~1 (surveys|reviews|overviews|chronicles|synthesizes|consolidates) (the|recent|existing|current|a|key|how|this|major|research|literature|what)',
        'we [systematically|comprehensively|critically] (review|survey) ~6 (literature|field|landscape|advance|approach|method|research|technique|work|paper|progress|development|recent|existing|current)',
        'this position (paper|piece|article)',
        '(systematic|scoping|critical|structured) (literature review|review) (of|on|that|to|was)',
        'lecture notes',
        'review of [the] (recent|existing|current|state|literature)',
        '(structured|comprehensive|holistic|systematic) (survey|synthesis) of',
        'following ~2 =PRISMA',
      ],
    },
    {
      weight: 0.3,
      field: 'abstract',
      phrases: [
        'we argue that',
        '(this|the) (paper|article|work|chapter|study) (argues|contends|summarizes|traces|outlines)',
        '(future|open) (research|direction|challenge|problem|question) [direction]',
        'research (direction|agenda|community)',
        'state of the field',
        'we (discuss|outline|identify|highlight|summarize|categorize|classify) ~4 (challenge|limitation|direction|opportunity|trend|gap|method|approach|strategies)',
        'this (article|chapter|survey|review) (discuss*|describe*|explor*|examin*)',
        '(key|critical) (challenge|trend|milestone|innovation)',
        '=PRISMA',
      ],
    },
    {
      weight: 0.5,
      field: 'abstract',
      phrases: [
        '(is|are|were) (reviewed|surveyed)',
        'we (review|survey|overview)',
        '(synthesiz*|review|reviewed|analyz*|survey*|examin*|screen*|collect*) ~3 (#number|over|more than|hundred) ~3 (studies|papers|articles|publications|works)',
        '(provide|provides|present|presents|offer|offers|give|gives) an ~2 overview',
        'we (argue|advocate|contend|call) ~12 (field|community|researchers|research agenda)',
      ],
    },
    { weight: 0.2, field: 'abstract', phrases: ['roadmap', 'taxonomy', 'categoriz*'] },
    {
      weight: 0,
      field: 'abstract',
      phrases: [
        '(derived|extracted|collected|sourced|drawn|constructed) from ~3 (review|survey)',
        '(screening|automat*|generat*|writing|conduct*|assist*) ~3 ((systematic|literature) review|survey)',
      ],
    },
    {
      weight: -0.7,
      phrases: [
        '(peer|code|product|user|movie|customer|online|amazon|app|paper|expert|performance|restaurant|book|scientific peer|hotel|google|yelp|human|manual|clinician|legal|design|chart|medical record|record|security|film|clinical|radiologist|physician) review*',
        '(survey|review|literature review|related work) (generation|writing|automation|screening)',
        'perspective (view|projection|taking|camera|distortion|transformation|n)',
        '(first-person|egocentric|camera|theoretical|multi|second|third-person|geometric) perspective',
      ],
    },
    {
      weight: 0.3,
      field: 'title',
      phrases: ['perspectives on', 'evolution of ~3 (research|learning|model|network)'],
    },
    {
      // What a shared task reports on is its entries, not its field.
      weight: -0.9,
      phrases: [
        'overview of ~6 (task|track|lab|challenge|competition|campaign|workshop)',
        'overview of ~3 #number',
        '(shared|evaluation) (task|track|lab|campaign)',
      ],
    },
    {
      // Reviews that are made, or helped with, are not this paper.
      weight: 0,
      phrases: [
        '(scoping|systematic|literature|evidence) review ~1 (protocol|process|workflow|pipeline|screening|software|tool|automation|task)',
        '(within|during|for|in) (a|an|the|our) ~2 (scoping|systematic|literature) review',
      ],
    },
    { weight: -0.7, phrases: OTHER_SURVEYS },
  ],
};
