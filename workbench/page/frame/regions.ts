// The keyboard's way between the parts of the page: F6 forward, Shift+F6 back, as in Office.

/** A part of the page and how it takes the focus. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

/** Lets F6 go from part to part. */
export function walkRegions(page: Document, regions: readonly Region[]): void {
  // Before the grid, which listens to all keys while it has the focus.
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const here = regions.findIndex(({ element }) => element.contains(page.activeElement));
      const step = event.shiftKey ? -1 : 1;
      regions[here < 0 ? 0 : (here + step + regions.length) % regions.length]?.focus();
    },
    true,
  );
}

/** The first thing in an element that can take the focus. */
export const firstFocusable = (element: HTMLElement): HTMLElement | null => element.querySelector<HTMLElement>('button:not([disabled]):not([tabindex="-1"]), [href], input:not([type=file]), select, textarea, [tabindex="0"]');
