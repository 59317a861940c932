import { useId, useState } from 'react';

interface PhraseFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly phrases: readonly string[];
  readonly problems: readonly { readonly phrase: string; readonly wrong: string }[];
  readonly placeholder: string;
  readonly onChange: (phrases: readonly string[]) => void;
}

/** Phrases, one a line. */
export function PhraseField({
  label,
  hint,
  phrases,
  problems,
  placeholder,
  onChange,
}: PhraseFieldProps) {
  // As it is typed: a line that is empty still is no phrase.
  const [text, setText] = useState(() => phrases.join('\n'));
  const id = useId();
  const wrong = problems.filter(({ phrase }) => phrases.includes(phrase));
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs font-semibold text-muted">
        {label} <span className="font-normal">({hint})</span>
      </label>
      <textarea
        id={id}
        rows={4}
        value={text}
        placeholder={placeholder}
        spellCheck={false}
        aria-invalid={wrong.length > 0}
        onChange={({ target }) => {
          setText(target.value);
          onChange(linesOf(target.value));
        }}
        className="resize-y rounded-md border border-line-strong/60 bg-bg px-2 py-1.5 text-sm placeholder:text-muted/70 aria-invalid:border-danger"
      />
      {wrong.map(({ phrase, wrong: why }) => (
        <p key={phrase} className="text-xs text-danger">
          “{phrase}” {why}.
        </p>
      ))}
    </div>
  );
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
