/** Winnow's mark: grain falling through a sieve. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M5 11h22l-4.6 9.2A4 4 0 0 1 18.8 22.4h-5.6a4 4 0 0 1-3.6-2.2z"
        fill="var(--accent)"
      />
      <circle cx="11" cy="6" r="2.1" fill="var(--accent)" opacity="0.45" />
      <circle cx="20.5" cy="5" r="2.1" fill="var(--accent)" opacity="0.45" />
      <circle cx="16" cy="27" r="2.4" fill="var(--accent)" />
    </svg>
  );
}
