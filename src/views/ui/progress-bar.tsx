interface ProgressBarProps {
  readonly label: string;
  /** 0 … 1, or `null` while nobody knows. */
  readonly done: number | null;
}

/** A thin bar; while nobody knows how much is left, it breathes. */
export function ProgressBar({ label, done }: ProgressBarProps) {
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className="mt-1.5 h-1 w-full overflow-hidden rounded-full bg-hover"
    >
      <div
        style={{ width: `${percent ?? 100}%` }}
        className={`h-full rounded-full bg-accent ${percent === null ? 'animate-pulse opacity-60' : ''}`}
      />
    </div>
  );
}
