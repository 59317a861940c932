import {
  narrowToAll,
  narrowToTopic,
  narrowToUndated,
  narrowToYears,
} from '../domain/narrow-query.ts';
import type { NumberRange } from '../domain/read-range.ts';
import type { TopicId } from '../domain/topic.ts';
import type { App } from './app.ts';
import { goTo } from './navigate.ts';

/**
 * Shows the papers that an overview has counted: as many as it says.
 *
 * @param topic `null` for any or none
 * @param when `null` whenever
 */
export function showTopic(
  app: App,
  topic: TopicId | null,
  when: NumberRange | 'undated' | null = null,
): void {
  const { query } = app.store.getState();
  const ofTopic = topic === null ? query : narrowToTopic(query, topic);
  if (when === null) goTo(app, ofTopic);
  else goTo(app, when === 'undated' ? narrowToUndated(ofTopic) : narrowToYears(ofTopic, when));
}

/** Shows the papers that have both of two topics. */
export const showBoth = (app: App, one: TopicId, other: TopicId): void =>
  goTo(app, narrowToAll(app.store.getState().query, [one, other]));
