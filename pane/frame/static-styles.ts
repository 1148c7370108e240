// The few rules of the panel that hold for whole kinds of elements.
import { makeStaticStyles } from '@fluentui/react-components';

/** Headings bring no space of their own; nothing moves but progress, and that neither where the user asks for stillness. */
export const useStaticStyles = makeStaticStyles({
  'h1, h2, h3': { margin: 0 },
  '*:not([role=progressbar] *, [role=progressbar]), *::before, *::after': { transitionDuration: '0s !important' },
  '[role=tab]::before, [role=tab]::after': { animationDuration: '0s !important' },
  '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0s !important' } },
});
