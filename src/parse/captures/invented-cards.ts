import type { Card } from './card.ts';

const GIVEN = ['Ada', 'Bela', 'Chidi', 'Dana', 'Emil', 'Farah', 'Gita', 'Hugo', 'Ines', 'Jonas'];
const FAMILY = [
  'Abara',
  'Brandt',
  'Castell',
  'Duarte',
  'Egeland',
  'Fontaine',
  'Grunwald',
  'Hollis',
];

/** So many names, all different. */
const crowd = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const initial = String.fromCharCode(65 + (at % 26));
    return `${GIVEN[at % 10]} ${initial}. ${FAMILY[at % 8]}${at < 40 ? '' : `-${FAMILY[(at >> 3) % 8]}`}`;
  });

const plain = {
  organisation: null,
  comments: null,
  upvotes: null,
  doi: null,
  venue: null,
  categories: ['cs.LG'],
} as const;

/** A dozen papers that nobody wrote, each awkward in its own way. */
export const INVENTED_CARDS: readonly Card[] = [
  {
    ...plain,
    title: 'Tidewater: A Scheduler That Waits for the Moon',
    abstract:
      'We present Tidewater, a scheduler for long jobs on small clusters that shifts work into the hours in which a machine would otherwise stand idle. Over six months on a cluster of twelve nodes, Tidewater finishes the same jobs with 31% less energy and delays only one job in two hundred by more than an hour. We publish the traces and the simulator.',
    authors: ['Mirela Adeyemi', 'Tomas Lindqvist', 'Pia Okonkwo'],
    date: { year: 2025, month: 5, day: 14 },
    comments: 5,
    upvotes: 42,
    arxivId: '2505.91001',
    categories: ['cs.LG', 'cs.AR'],
  },
  {
    ...plain,
    title: 'What Do We Mean by "Small"? Size & Cost of Language Models on the Shelf',
    abstract:
      'The word "small" means anything from ten million to ten billion parameters. We read 412 model cards & count: sizes differ by a factor of 900, and cost differs by a factor of 40 at the same size. We propose three sizes that follow from the memory of common devices, and show that <2% of the cards would have to change their wording.',
    authors: ['Bela Castell', 'Noor Haddad'],
    organisation: { handle: 'shelf-lab', name: 'Shelf Laboratory for Measured Models' },
    date: { year: 2025, month: 11, day: 2 },
    comments: 12,
    upvotes: 173,
    arxivId: '2511.91002',
    categories: ['cs.CL', 'cs.AI'],
  },
  {
    ...plain,
    title: 'Żółw and Überraschung: Tokenising Names That Keep Their Accents',
    abstract:
      'Names lose their accents on the way through tokenisers that were fitted to English text. We collect 18,000 names in 23 languages, measure how many pieces each becomes, and fit a vocabulary that spends 2% of its entries on accented syllables. Error rates on names fall by a third, and those on English text stay where they were.',
    authors: ['Łucja Brzęk', 'José Núñez', 'Søren Ærø', 'Zoë Müller'],
    date: { year: 2024, month: 10, day: 2 },
    comments: 3,
    upvotes: 7,
    arxivId: '2410.91003',
    categories: ['cs.CL'],
  },
  {
    ...plain,
    title: 'Sorting Letters in $O(n \\log n)$ Steps and $2\\times$ the Memory',
    abstract:
      'A post office sorts letters in $O(n \\log n)$ steps when every clerk may ask one neighbour. We show that $2\\times$ the memory is enough to make do without questions, and that the bound $c_1 n^{3/2}$ known before was not tight. Experiments with up to $10^6$ letters agree with the theory to within 4% of the time predicted.',
    authors: ['Emil Egeland'],
    date: { year: 2023, month: 6, day: 22 },
    arxivId: '2306.91004',
    categories: ['cs.LG', 'cs.IR'],
  },
  {
    ...plain,
    title: 'Lessons from the Orchard Benchmark, Volume 3',
    abstract:
      'The third volume of the Orchard benchmark asks models to count fruit in photographs taken from a ladder. It adds 9,400 pictures of pears in bad light and removes 310 whose labels were wrong. The best model of the second volume loses 11 points; people lose two. We discuss why counting from a ladder is harder than counting from the ground.',
    authors: ['Farah Duarte', 'Gita Hollis'],
    date: { year: 2024, month: 3, day: 8 },
    comments: 1,
    upvotes: 19,
    arxivId: '2403.91005',
    categories: ['cs.CV'],
  },
  {
    ...plain,
    title:
      'A Ledger of Everything We Forgot to Measure While Training the Quietest Large Model We Could Afford, Together with the Corrections That Our Readers Were Kind Enough to Send',
    abstract:
      'Reports on large models list what was measured. This one lists what was not: the temperature of the room, the age of the disks, the order in which shards were read, and 27 more. For each we estimate afterwards how much it could have mattered. Eight could explain differences that papers report as progress, and we say which papers of ours those are.',
    authors: crowd(671),
    date: { year: 2024, month: 12, day: 31 },
    comments: 6,
    upvotes: 65,
    arxivId: '2412.91006',
    categories: ['cs.LG', 'cs.AI', 'cs.CL'],
  },
  {
    ...plain,
    title: 'PaperBoat: Folding Retrieval into a Single Sheet',
    abstract:
      'PaperBoat stores an index for retrieval in one memory-mapped file that fits the cache of a telephone. It trades 3% of recall for an index that is eleven times smaller and needs no server. We describe the layout of the file, the order in which it is read, and the four mistakes that we made before. Code is available at https://example.org/paperboat.',
    authors: ['Hugo Grunwald', 'Ines Fontaine', 'Jonas Abara'],
    organisation: { handle: 'boathouse', name: 'Boathouse' },
    date: { year: 2025, month: 1, day: 29 },
    arxivId: '2501.91007',
    categories: ['cs.IR'],
  },
  {
    ...plain,
    title: 'Robots Who Ask the Way (and Thank You for It)',
    abstract:
      'Robots in a hospital ask people for the way and are helped more often when they thank them. In a study with 96 visitors we vary whether the robot asks, waits and thanks. Thanks raise the share of people who help again from 54% to 81%, and waiting raises it not at all. We give the phrases in five languages and the code that speaks them.',
    authors: ['Chidi Abara', 'Dana Brandt', 'Emil Castell', 'Farah Duarte', 'Gita Egeland'],
    date: { year: 2021, month: 5, day: 7 },
    comments: 2,
    upvotes: 4,
    arxivId: '2105.91008',
    doi: '10.5555/invented.2021.17',
    venue: 'Journal of Invented Robots, 12 (2021) 17-29',
    categories: ['cs.RO', 'cs.AI'],
  },
  {
    ...plain,
    title: 'On the Weight of Commas, 1, 2, and 10',
    abstract:
      'Removing one comma from a prompt changes the answer of a model in 4 of 100 cases; removing two changes it in 5, and removing ten in 31. We ask where the jump lies and find it at the comma before the last clause. A model that was trained on text without commas behaves the same, which is evidence against every explanation we had written down before.',
    authors: ['Ada Hollis', 'Bela Fontaine'],
    date: { year: 2020, month: 2, day: 10 },
    upvotes: 2,
    arxivId: '2002.91009',
    categories: ['cs.CL', 'cs.LG'],
  },
  {
    ...plain,
    title: 'NightGarden-8B: Pruning by Moonlight',
    abstract:
      'We prune a language model of eight billion parameters while nobody uses it, a little every night, and undo what its users miss in the morning. After thirty nights half of the weights are gone and the answers to 1,200 questions are the same but for nine. We describe how the model tells that somebody misses something, which is the hard part.',
    authors: ['Ines Grunwald', 'Jonas Hollis', 'Ada Castell'],
    organisation: { handle: 'nightgarden', name: 'Night Garden Institute' },
    date: { year: 2025, month: 8, day: 14 },
    comments: 2,
    upvotes: 101,
    arxivId: '2508.91010',
    categories: ['cs.LG'],
  },
  {
    ...plain,
    title: 'Counting What Counts: [Un]Certain Sums in Tables of People',
    abstract:
      'Statistical offices round sums so that nobody can be found in them. We ask how much of a table survives when every sum of fewer than ten people is replaced by a range. For 61 tables of a small country the answer is 88% of what readers of the tables need, and 97% when ranges may overlap. The method runs in the time it takes to print the table.',
    authors: ['Dana van der Egeland', 'Chidi O’Brien'],
    date: { year: 2011, month: 7, day: 4 },
    arxivId: '1107.9011',
    categories: ['cs.IR', 'cs.LG'],
  },
  {
    ...plain,
    title: 'Echo',
    abstract:
      'A microphone hears itself when the room is small. We place a second microphone where the echo of the first is weakest, which takes one measurement and no calibration, and report that speech recognition in 40 kitchens improves by 9 points. The position is always close to a window, and we explain why this is no accident of our kitchens.',
    authors: ['Farah Abara', 'Hugo Brandt', 'Gita Duarte'],
    date: { year: 2025, month: 9, day: 30 },
    comments: 1,
    upvotes: 1,
    arxivId: '2509.91012',
    categories: ['cs.CL'],
  },
];
