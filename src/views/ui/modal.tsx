import { X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from './button.tsx';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The title is for assistive technology only. */
  readonly bare?: boolean;
  /** For what has two columns. */
  readonly wide?: boolean;
}

/** A native modal dialog: focus stays in it and returns, Esc closes it. */
export function Modal({ title, onClose, children, bare = false, wide = false }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Closing gives the focus back to where it was.
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      // Not when it closes because it goes.
      onClose={(event) => {
        if (dialog.current !== null && !event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      className={`${wide ? 'w-[min(64rem,calc(100vw-1rem))] max-h-[min(52rem,calc(100dvh-2rem))]' : 'w-[min(40rem,calc(100vw-2rem))] max-h-[min(44rem,calc(100dvh-4rem))]'} overflow-hidden rounded-lg border border-line bg-raised p-0 shadow-pop`}
    >
      <div className="flex max-h-[inherit] flex-col">
        {!bare && (
          <header className="flex items-center justify-between border-b border-line py-2 pr-2 pl-4">
            <h2 className="text-lg font-semibold">{title}</h2>
            <IconButton label="Close" onClick={onClose}>
              <X size={16} />
            </IconButton>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
