import type { KeyboardEvent, RefObject } from 'react';

/** Characters that a tag has room for. */
const TAG_LENGTH = 40;

interface TagFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly className: string;
  readonly onTag: (tag: string) => void;
  /** Enter with nothing typed, and Esc. */
  readonly onDone: () => void;
}

/** Takes one tag after the other, each ended by Enter. */
export function TagField({ label, placeholder, field, className, onTag, onDone }: TagFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const tag = event.currentTarget.value.trim();
    event.currentTarget.value = '';
    if (tag === '') onDone();
    else onTag(tag);
  };
  return (
    <input
      ref={field}
      type="text"
      aria-label={label}
      placeholder={placeholder}
      maxLength={TAG_LENGTH}
      autoComplete="off"
      onKeyDown={onKeyDown}
      className={className}
    />
  );
}
