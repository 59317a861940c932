import { Kbd } from './kbd.tsx';

/** The key that does what a button does; the button's name goes without it. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true" className="max-sm:hidden">
      <Kbd>{children}</Kbd>
    </span>
  );
}
