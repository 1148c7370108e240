// Esc closes what was opened last.
import { useEffect, useRef } from 'react';

const open: (() => void)[] = [];

/** For the root of the panel: closes the last thing opened; true where there was one. */
export function closeLast(): boolean {
  const last = open.at(-1);
  last?.();
  return last !== undefined;
}

/** While `isOpen`, Esc calls `close`, unless something was opened later. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return undefined;
    const entry = (): void => latest.current();
    open.push(entry);
    return () => {
      open.splice(open.indexOf(entry), 1);
    };
  }, [isOpen]);
}
