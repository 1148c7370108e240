// What this computer remembers of the user's wishes for the panel (never of a workbook): language, and that the first lines were read.

/** Two short words; where the browser keeps nothing, everything is as new each time. */
export interface Memory {
  get(key: 'language' | 'welcomed'): string | null;
  set(key: 'language' | 'welcomed', value: string): void;
}

/** Over the browser's storage, which a host may forbid. */
export const browserMemory = (): Memory => ({
  get(key) {
    try {
      return localStorage.getItem(`parscore.${key}`);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`parscore.${key}`, value);
    } catch {
      // Forbidden or full: the wish holds until the panel is closed.
    }
  },
});
