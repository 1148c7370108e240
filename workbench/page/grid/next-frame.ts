// Waiting for the grid to draw.

/** Resolves when the grid has drawn once more; where nothing is drawn (another tab is in front), a moment later. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
