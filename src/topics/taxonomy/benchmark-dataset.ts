import type { TopicRules } from '../rule.ts';

/** A thing that is made to be measured with, or learned from. */
const RESOURCE = '(benchmark|dataset|data-set|corpus|corpora|testbed|leaderboard)';
const SUITE =
  '(benchmark|test|evaluation|testing|benchmarking) (suite|set|bed|harness|framework|dataset)';

/** What authors do with a yardstick of their own; participles mostly tell of others' work. */
const MAKE =
  '(introduce|introducing|present|presenting|propose|proposing|release|releasing|construct|constructing|build|create|creating|develop|developing|curate|curating|contribute|contributing|compile|assemble|establish|establishing|publish|provide|offer|annotate|design)';
const MADE =
  '(introduced|presented|proposed|released|constructed|built|created|developed|curated|collected|compiled|assembled|established|annotated|designed)';

/** A yardstick, a collection or a measurement as the result. */
export const BENCHMARK_DATASET: TopicRules = {
  id: 'benchmark-dataset',
  label: 'Benchmark & dataset',
  rules: [
    {
      weight: 0.6,
      field: 'title',
      phrases: [
        `(a|an|the|new|novel|first|large-scale|open|multilingual|multimodal|towards) ~6 ${RESOURCE}`,
        `${RESOURCE} (for|of|on|to|and|from|with|in)`,
        'benchmark dataset',
        '(benchmarking|benchmarked)',
        SUITE,
        '#bench',
        '(=Bench|=Arena)',
        '(measurement|empirical|comparative|evaluation|benchmark|benchmarking|large-scale|systematic|comparison) (study|evaluation|comparison)',
        'challenge (dataset|benchmark)',
        '(shared task|challenge) (overview|report)',
        '(overview|results|findings|report) of ~4 (challenge|shared task|competition)',
        '(runtime|inference) performance of',
      ],
    },
    {
      weight: 0.45,
      field: 'title',
      phrases: [
        RESOURCE,
        '(how (well|good|far|robust|reliable|much)|can|do|are) ~3 (=LLM|=VLM|=MLLM|language model)',
        '(characterizing|characterization of|dissecting|evaluation of|evaluating|measuring|comparison of|assessing|comparing|auditing|diagnosing|stress-testing|probing|quantifying)',
        '(evaluation|assessment|comparison) [and|of] (of|analysis)',
        'case study',
        '(empirical|comparative|systematic) analysis',
      ],
    },
    {
      weight: 0.3,
      field: 'title',
      phrases: ['(evaluation|assessment|comparison|analysis of|investigating)'],
    },
    {
      weight: 0.85,
      field: 'abstract',
      phrases: [
        `${MAKE} ~6 ${RESOURCE}`,
        `${MAKE} ~6 ${SUITE}`,
        `we ~1 ${MADE} ~5 ${RESOURCE}`,
        `we [also] open-source ~3 ${RESOURCE}`,
        `${RESOURCE} ~3 (is|was|are|were|has been) ${MADE}`,
        `${MAKE} #bench`,
        `(a|an|the first|our) ~1 (new|novel|first|large-scale|comprehensive|manually annotated|human-annotated|expert-annotated|diagnostic|unified) ~2 ${RESOURCE} (for|to|of|that|consisting|comprising|containing|designed|with|covering|spanning|named|called)`,
        `(first|largest|new|novel) ~3 ${RESOURCE} (for|to|of|that|consisting|comprising|containing|designed|covering|spanning|named|called)`,
        '(measurement|benchmarking) study',
        '(present|conduct|perform|report|provide) ~1 (a|an|the first) ~3 empirical (study|analysis|investigation)',
        '(release|publish) ~5 (month|year|week|production|workload|real-world) ~3 trace',
        `(the|this|our) ${RESOURCE} (contain*|consist*|comprise*|cover*|span*|feature*|evaluates)`,
        `(benchmark|dataset|data-set|corpus) ~1 (of|comprising|containing|with|consisting of) ~2 (#number|thousand|million|over|more than) ~3 (image|video|question|sample|pair|task|instance|example|hour|document|sentence|utterance|scene|annotation|problem|trajectory|conversation|dialogue|query|clip)`,
      ],
    },
    {
      weight: 0.5,
      field: 'abstract',
      phrases: [
        'we (benchmark|benchmarked)',
        `(our|this|proposed|resulting|new) ${RESOURCE}`,
        '(we|study|paper|work|article) (systematically|comprehensively|empirically|rigorously|extensively) (evaluated|compared|assessed|benchmarked|analyzed|evaluate|evaluates|compare|compares|assess|assesses|benchmark|characterize|measure|study|investigate|analyze|examine)',
        '(present|conduct|perform|report|provide|offer) ~1 (a|an|the first) ~3 (evaluation|comparison|benchmark|measurement|comparative study|assessment|audit)',
        '(this|our) (study|paper|work|research|article) (compares|evaluates|benchmarks|assesses|audits|measures)',
      ],
    },
    {
      weight: 0.3,
      field: 'abstract',
      phrases: [
        '(empirical|large-scale|comprehensive|systematic|comparative|performance) (study|benchmarking|comparison)',
        '(we|study) (measure|assess|audit)',
        '(evaluation|annotation) (protocol|guideline)',
        '(inter-annotator agreement|human annotation)',
        'leaderboard',
      ],
    },
    {
      weight: 0.15,
      field: 'abstract',
      phrases: [
        '(benchmark|dataset|corpus)',
        'benchmarking',
        '(empirical|comprehensive|systematic) evaluation',
        '(we|study) (evaluate|compare)',
      ],
    },
    { weight: 0, field: 'title', phrases: ['for ~2 (benchmark|dataset|corpus)'] },
    {
      weight: 0,
      phrases: [
        `(benchmark|standard|public|existing|real-world|several|various|multiple|popular|publicly available|imagenet|other|diverse|different|widely-used|many|two|three|four|five|six|seven|eight|ten|#number|synthetic|training|downstream|datasets and|open-source|current|previous|prior|established|most|common|these|those) ~1 ${RESOURCE}`,
        `(on|across|over|against|using|from|in|with|under) ~3 ${RESOURCE}`,
        // How one says that results are good.
        '(establish*|set|sets|setting) [a|the] new (benchmark|standard|state)',
        `(evaluat*|experiment*|trained|train|training|tested|test|result) ~5 (on|using|with|across|over) ~5 ${RESOURCE}`,
        'benchmark* (show*|demonstrate*|result*|performance|score)',
        // Released beside the code of a method.
        `(release|releasing|publish|open-source|provide|share) ~4 (code|model|checkpoint|weights|implementation) ~6 ${RESOURCE}`,
        `(release|releasing|publish|open-source|provide|share) ~3 ${RESOURCE} ~2 (code|model|checkpoint)`,
        `(code|model|weights) ~4 ${RESOURCE} ~4 (available|released|https)`,
        // A means that works on data, not the data.
        `${MAKE} ~4 (method|framework|approach|pipeline|model|algorithm|network|system|architecture|strategy|technique|loss) ~1 (for|to|that|which|of|on|using|by|with|taking) ~4 ${RESOURCE}`,
        `${MAKE} ~4 ${RESOURCE}-(agnostic|free|specific|level|aware|efficient|independent)`,
        `${RESOURCE} (distillation|condensation|pruning|inference|search|shift|selection|compression|augmentation|drift|bias|ownership|watermark*|agnostic|aware|level|specific|size|split|cartography|expansion|imbalance|callosum|linguistics|poisoning|reduction|mixture|curation|quality)`,
        '(distillation|condensation|pruning|quantization|compression|curation|selection) of ~2 (dataset|corpus)',
        'benchmark (function|problem|instance|model|method|script|code)',
        '(fine-tuning|pretraining|pre-training|instruction-tuning) (dataset|corpus)',
      ],
    },
  ],
};
