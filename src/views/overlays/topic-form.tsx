import { useEffect, useState } from 'react';
import type { TopicEdit } from '../../domain/topic-edit.ts';
import {
  draftTopic,
  dropDraft,
  editTopic,
  resetTopic,
  saveTopic,
  switchTopic,
} from '../../library/topics.ts';
import { tryTopic } from '../../library/try-topic.ts';
import type { TopicTrial, TopicView } from '../../workers/topic-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { PhraseField } from './phrase-field.tsx';
import { TrialView } from './trial-view.tsx';

interface TopicFormProps {
  /** `null` for a new one. */
  readonly topic: TopicView | null;
  readonly stored: TopicEdit;
}

/** A topic as words and phrases, with what it would catch as one types. */
export function TopicForm({ topic, stored }: TopicFormProps) {
  const app = useApp();
  const edit = useAppState((state) => state.topicDrafts.get(stored.id)) ?? stored;
  const setEdit = (next: TopicEdit) =>
    JSON.stringify(next) === JSON.stringify(stored)
      ? dropDraft(app, next.id)
      : draftTopic(app, next);
  const trial = useTrial(edit);
  const labels = useAppState((state) => state.topics);
  const isBuiltIn = topic !== null && !topic.isOwn;
  const label = edit.label.trim();
  const isTaken = labels.some(
    (other) => other.id !== edit.id && other.label.toLowerCase() === label.toLowerCase(),
  );
  const isChanged = JSON.stringify(edit) !== JSON.stringify(stored);
  const isEmpty = edit.strong.length + edit.weak.length === 0;
  const problems = trial?.problems ?? [];
  const isGood = label !== '' && !isTaken && problems.length === 0 && (isBuiltIn || !isEmpty);
  const save = async () => {
    await saveTopic(app, { ...edit, label });
    dropDraft(app, edit.id);
    editTopic(app, edit.id);
  };
  return (
    <form
      aria-label={topic === null ? 'New topic' : `Topic ${topic.label}`}
      className="flex min-h-0 min-w-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood && isChanged) void save();
      }}
    >
      <div className="grid min-h-0 flex-1 grid-cols-2 gap-5 overflow-y-auto p-4 max-md:grid-cols-1">
        <div className="flex flex-col gap-3">
          <label className="flex flex-col gap-1 text-xs font-semibold text-muted">
            Name
            <input
              type="text"
              value={edit.label}
              maxLength={40}
              autoFocus={topic === null}
              autoComplete="off"
              placeholder="State space models"
              onChange={({ target }) => setEdit({ ...edit, label: target.value })}
              className="h-8 rounded-md border border-line-strong/60 bg-bg px-2 text-sm font-normal text-text placeholder:text-muted"
            />
            {isTaken && (
              <span className="font-normal text-danger">Another topic has this name.</span>
            )}
          </label>
          <p className="text-xs text-muted">
            {isBuiltIn
              ? 'Its built-in phrases stay; what you write here is added to them.'
              : 'One phrase a line.'}{' '}
            <code>quantiz*</code> is any word that begins so, <code>NAS</code> in capitals only
            that, <code>runs … phone</code> has a few words in between.
          </p>
          <PhraseField
            label="Give the topic"
            hint="one mention is enough"
            phrases={edit.strong}
            problems={problems}
            placeholder={topic === null ? 'state space model\nselective scan' : ''}
            onChange={(strong) => setEdit({ ...edit, strong })}
          />
          <PhraseField
            label="Hint at it"
            hint="two mentions, or one in the title"
            phrases={edit.weak}
            problems={problems}
            placeholder={topic === null ? 'mamba' : ''}
            onChange={(weak) => setEdit({ ...edit, weak })}
          />
          <PhraseField
            label="Look alike, and are not meant"
            hint="weigh against it"
            phrases={edit.against}
            problems={problems}
            placeholder={topic === null ? 'black mamba' : ''}
            onChange={(against) => setEdit({ ...edit, against })}
          />
        </div>
        <TrialView trial={trial} isBuiltIn={isBuiltIn} isEmpty={isEmpty && !isBuiltIn} />
      </div>
      <footer className="flex items-center gap-2 border-t border-line px-4 py-2">
        {topic !== null && (
          <>
            <Button look="quiet" onClick={() => void switchTopic(app, topic, !topic.isOff)}>
              {topic.isOff ? 'Switch on' : 'Switch off'}
            </Button>
            {topic.edit !== null && (
              <Button
                look="quiet"
                onClick={() => {
                  dropDraft(app, topic.id);
                  void resetTopic(app, topic);
                }}
              >
                {topic.isOwn ? 'Remove' : 'Reset'}
              </Button>
            )}
          </>
        )}
        <span className="flex-1" />
        <Button look="solid" type="submit" disabled={!isGood || !isChanged}>
          Save
        </Button>
      </footer>
    </form>
  );
}

/** What the topic would catch, as far as that is known; `null` at first. */
function useTrial(edit: TopicEdit): TopicTrial | null {
  const app = useApp();
  const [trial, setTrial] = useState<TopicTrial | null>(null);
  useEffect(() => {
    let isWanted = true;
    // The worker's own failure is shown where the library is.
    tryTopic(app, edit, () => isWanted, setTrial).catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [app, edit]);
  return trial;
}
