import { Monitor, Moon, Sun } from 'lucide-react';
import { nextTheme } from '../../library/preference-commands.ts';
import type { Theme } from '../../library/preferences.ts';
import { useApp, useAppState } from '../ui/app-context.ts';

const SHOWN: Record<Theme, { readonly icon: typeof Sun; readonly says: string }> = {
  system: { icon: Monitor, says: 'as the system has it' },
  light: { icon: Sun, says: 'light' },
  dark: { icon: Moon, says: 'dark' },
};

/** Walks through system, light and dark. */
export function ThemeButton() {
  const app = useApp();
  const theme = useAppState((state) => state.preferences.theme);
  const { icon: Icon, says } = SHOWN[theme];
  return (
    <button
      type="button"
      aria-label="Theme"
      title={`Theme: ${says}`}
      onClick={() => nextTheme(app)}
      className="inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-text"
    >
      <Icon size={16} />
    </button>
  );
}
