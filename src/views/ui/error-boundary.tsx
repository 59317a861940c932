import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface ErrorBoundaryProps {
  /** What went missing: `This window`. */
  readonly what: string;
  readonly children: ReactNode;
}

interface Broken {
  readonly reason: string | null;
}

/**
 * Keeps a failure in one part from taking the whole page: a defect, or a part
 * of the site that could not be fetched. The library itself is untouched.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Broken> {
  override state: Broken = { reason: null };

  static getDerivedStateFromError(thrown: unknown): Broken {
    return { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return (
      <div
        role="alert"
        className="fixed inset-x-4 bottom-4 z-50 mx-auto flex max-w-xl items-center gap-3 rounded-lg border border-line bg-raised p-4 shadow-pop"
      >
        <p className="min-w-0 flex-1 text-sm">
          {this.props.what} could not be shown ({reason}). What is stored is untouched.
        </p>
        <Button look="solid" onClick={() => window.location.reload()}>
          Reload
        </Button>
      </div>
    );
  }
}
