import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { MOST_TOPICS } from '../../domain/topic.ts';
import {
  editTopic,
  exportTopics,
  importTopics,
  newTopic,
  resetTopics,
  untouched,
} from '../../library/topics.ts';
import type { TopicView } from '../../workers/topic-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { topicColour } from '../ui/topic-colour.ts';
import { TopicForm } from './topic-form.tsx';

/** All topics at the left, the one that is edited at the right. */
export function TopicsWindow({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const topics = useAppState((state) => state.topics);
  const edited = useAppState((state) => state.editedTopic);
  const drafts = useAppState((state) => state.topicDrafts);
  const [blank, setBlank] = useState(() => newTopic(''));
  /** A new one that was left unsaved: it goes on. */
  const begun = [...drafts.values()].find(({ id }) => topics.every((each) => each.id !== id));
  const topic = topics.find(({ id }) => id === edited) ?? null;
  const own = topics.filter(({ isOwn }) => isOwn);
  const begin = () => {
    setBlank(newTopic(''));
    editTopic(app, null);
  };
  const stored =
    topic === null
      ? { ...blank, id: begun?.id ?? blank.id, addedAt: begun?.addedAt ?? blank.addedAt }
      : (topic.edit ?? untouched(topic));
  return (
    <Modal title="Topics" onClose={onClose} wide>
      <div className="flex min-h-0 flex-1 max-md:flex-col md:h-[42rem]">
        <nav
          aria-label="Topics to edit"
          className="flex w-56 shrink-0 flex-col border-line max-md:w-full max-md:border-b md:border-r"
        >
          <div className="min-h-0 flex-1 overflow-y-auto p-2 max-md:max-h-36">
            <TopicList topics={topics.filter(({ isOwn }) => !isOwn)} edited={edited} />
            {own.length > 0 && (
              <h3 className="mt-3 mb-0.5 px-2 text-xs font-semibold text-muted">Your own</h3>
            )}
            <TopicList topics={own} edited={edited} />
            <button
              type="button"
              aria-current={topic === null ? 'true' : undefined}
              disabled={topics.length >= MOST_TOPICS}
              onClick={begin}
              className="mt-1 flex h-7 w-full items-center gap-2 rounded-md px-2 text-sm text-accent hover:bg-hover disabled:text-muted aria-current:bg-chosen"
            >
              <Plus size={14} aria-hidden="true" />
              New topic
            </button>
          </div>
          <TopicFiles />
        </nav>
        <TopicForm
          // Each topic begins with what is stored of it.
          key={`${stored.id} ${JSON.stringify(topic?.edit)}`}
          topic={topic}
          stored={stored}
        />
      </div>
    </Modal>
  );
}

interface TopicListProps {
  readonly topics: readonly TopicView[];
  readonly edited: string | null;
}

function TopicList({ topics, edited }: TopicListProps) {
  const app = useApp();
  const drafts = useAppState((state) => state.topicDrafts);
  return (
    <ul>
      {topics.map(({ id, label, isOff, isOwn, edit }) => (
        <li key={id} style={topicColour(id)}>
          <button
            type="button"
            aria-current={id === edited ? 'true' : undefined}
            onClick={() => editTopic(app, id)}
            className="flex h-7 w-full items-center gap-2 rounded-md px-2 text-left text-sm hover:bg-hover aria-current:bg-chosen"
          >
            <span
              aria-hidden="true"
              className={`size-2 shrink-0 rounded-full border border-(--topic) ${isOff ? '' : 'bg-(--topic)'}`}
            />
            <span className={`min-w-0 flex-1 truncate ${isOff ? 'text-muted line-through' : ''}`}>
              {label}
            </span>
            <span className="text-xs text-muted">
              {drafts.has(id) ? 'not saved' : isOff ? 'off' : edit !== null && !isOwn && 'edited'}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Topics as a file, to keep or to pass on. */
function TopicFiles() {
  const app = useApp();
  const file = useRef<HTMLInputElement>(null);
  const isTouched = useAppState((state) => state.topics.some(({ edit }) => edit !== null));
  return (
    <div className="flex flex-wrap gap-1 border-t border-line p-2">
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label="File of topics"
        tabIndex={-1}
        className="sr-only"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined)
            void chosen.text().then((text) => importTopics(app, chosen.name, text));
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button look="quiet" className="px-2!" onClick={() => file.current?.click()}>
        Import
      </Button>
      <Button
        look="quiet"
        className="px-2!"
        disabled={!isTouched}
        onClick={() => void exportTopics(app)}
      >
        Export
      </Button>
      <Button
        look="quiet"
        className="px-2!"
        disabled={!isTouched}
        onClick={() => void resetTopics(app)}
      >
        Reset all
      </Button>
    </div>
  );
}
