/**
 * English words that say nothing about a paper, folded. They are indexed in
 * the short fields only, and searched only when a query holds nothing else.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after all also am an and any are as at be because been before being between ' +
    'both but by can could did do does doing during each either et for from further had has have ' +
    'having he her here hers him his how however i if in into is it its itself just may me might ' +
    'more most much my nor of off on once only or other our ours out own per same she should so ' +
    'some such than that the their theirs them then there therefore these they this those though ' +
    'through thus to too under until upon us very via was we were what when where whereas whether ' +
    'which while who whom whose why will with within without would yet you your'
  ).split(' '),
);
