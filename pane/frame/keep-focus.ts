// Focus is never lost: where the focused control goes away, the panel's main part takes the focus over.
import { useEffect, type RefObject } from 'react';

/** Watches the panel below `root`; `home` can take focus by script. */
export function useKeptFocus(root: RefObject<HTMLElement | null>, home: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const panel = root.current;
    if (!panel) return undefined;
    let wasInside = false;
    const entered = (): void => {
      wasInside = true;
    };
    const left = (event: FocusEvent): void => {
      // A control that is taken away tells of no next one; a click into the sheet leaves the window instead.
      if (event.relatedTarget !== null) wasInside = panel.contains(event.relatedTarget as Node);
      else if (!document.hasFocus()) wasInside = false;
    };
    const checker = new MutationObserver(() => {
      if (wasInside && document.hasFocus() && (document.activeElement === document.body || document.activeElement === null)) home.current?.focus({ preventScroll: true });
    });
    panel.addEventListener('focusin', entered);
    panel.addEventListener('focusout', left);
    checker.observe(panel, { childList: true, subtree: true });
    return () => {
      panel.removeEventListener('focusin', entered);
      panel.removeEventListener('focusout', left);
      checker.disconnect();
    };
  }, [root, home]);
}
