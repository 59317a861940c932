import { Plus, Undo2, X } from 'lucide-react';
import type { TopicId } from '../../domain/topic.ts';
import { setTopic } from '../../library/decide.ts';
import { toggleInclude } from '../../library/navigate.ts';
import { editTopics } from '../../library/topics.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { topicColour } from '../ui/topic-colour.ts';

type Topic = PaperDetail['topics'][number];

interface PaperTopicsProps {
  readonly detail: PaperDetail;
  /** Has the words of a topic stand out in the text, or of none. */
  readonly onLit: (topic: TopicId | null) => void;
}

/** The topics of a paper, each with the words that gave it; any can be taken away or given. */
export function PaperTopics({ detail: { record, topics }, onLit }: PaperTopicsProps) {
  const app = useApp();
  return (
    <section aria-label="Topics of the paper" className="mt-6">
      <div className="flex items-baseline justify-between">
        <h3 className="text-xs font-semibold text-muted">Topics, and the words that gave them</h3>
        <button
          type="button"
          onClick={() => editTopics(app)}
          className="rounded-sm text-xs text-accent hover:underline"
        >
          Edit topics
        </button>
      </div>
      <ul className="mt-1 text-sm">
        {topics.map((topic, place) => (
          <TopicRow
            key={topic.topic}
            paper={record.key}
            topic={topic}
            number={place + 1}
            onLit={onLit}
          />
        ))}
      </ul>
      <AddTopic paper={record.key} topics={topics} />
    </section>
  );
}

interface TopicRowProps extends Pick<PaperTopicsProps, 'onLit'> {
  readonly paper: string;
  readonly topic: Topic;
  /** That its words have in the text. */
  readonly number: number;
}

function TopicRow({ paper, topic, number, onLit }: TopicRowProps) {
  const app = useApp();
  const { by, label, words, against, isMain } = topic;
  const isRefused = by === 'refused';
  return (
    <li
      style={topicColour(topic.topic)}
      onPointerEnter={() => onLit(topic.topic)}
      onPointerLeave={() => onLit(null)}
      onFocus={() => onLit(topic.topic)}
      onBlur={() => onLit(null)}
      className="group -mx-1.5 flex items-start gap-2 rounded-md px-1.5 py-0.5 hover:bg-hover"
    >
      <span
        aria-hidden="true"
        className={`mt-1 inline-flex size-4 shrink-0 items-center justify-center rounded-sm bg-(--topic-tint) text-[0.65rem] font-semibold text-(--topic) ${isRefused ? 'opacity-50' : ''}`}
      >
        {number}
      </span>
      <span className="min-w-0 flex-1 leading-5.5">
        <button
          type="button"
          title={`Filter by ${label}`}
          onClick={() => toggleInclude(app, 'topics', topic.topic)}
          className={`rounded-sm font-medium hover:underline ${isRefused ? 'text-muted line-through' : ''}`}
        >
          {label}
        </button>
        <span className="ml-2 text-xs text-muted">{standing(by, isMain)}</span>
        {words.length > 0 && <span className="ml-2 text-xs text-muted">{words.join(', ')}</span>}
        {against.length > 0 && (
          <span className="ml-2 text-xs text-muted">against it: {against.join(', ')}</span>
        )}
      </span>
      <button
        type="button"
        aria-label={`${isRefused ? 'Put back' : 'Take away'} ${label}`}
        title={isRefused ? 'Put it back' : 'This paper is not about it: take it away'}
        onClick={() => void setTopic(app, [paper], topic, isRefused)}
        className="inline-flex size-5.5 shrink-0 items-center justify-center rounded-sm text-muted opacity-60 group-hover:opacity-100 hover:bg-chosen hover:text-text focus-visible:opacity-100"
      >
        {isRefused ? <Undo2 size={13} /> : <X size={13} />}
      </button>
    </li>
  );
}

function standing(by: Topic['by'], isMain: boolean): string {
  if (by === 'user') return 'given by you';
  if (by === 'refused') return 'taken away by you';
  return isMain ? 'main topic' : 'touched';
}

/** Gives the paper a topic that the rules do not. */
function AddTopic({
  paper,
  topics,
}: {
  readonly paper: string;
  readonly topics: readonly Topic[];
}) {
  const app = useApp();
  const all = useAppState((state) => state.topics);
  const others = all.filter(({ id, isOff }) => !isOff && !topics.some(({ topic }) => topic === id));
  if (others.length === 0) return null;
  return (
    <Menu
      label="Topics to give"
      trigger={(bind) => (
        <button
          type="button"
          aria-label="Give the paper a topic"
          className="mt-1 inline-flex h-6 items-center gap-1 rounded-full border border-line bg-surface pr-2.5 pl-1.5 text-xs text-muted hover:bg-hover hover:text-text"
          {...bind}
        >
          <Plus size={12} aria-hidden="true" />
          Give it a topic
        </button>
      )}
    >
      {others.map(({ id, label }) => (
        <MenuItem key={id} onSelect={() => void setTopic(app, [paper], { topic: id, label }, true)}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
