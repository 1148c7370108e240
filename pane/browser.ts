// What a browser does for the panel: files are downloaded, texts go to the clipboard, themes are told by colours.
import type { Surroundings } from './frame/pane-context.ts';
import type { PaneTheme } from './frame/theme.ts';

/** For a page in which nobody else does these things. */
export const browserSurroundings: Omit<Surroundings, 'loadPaperLibrary'> = {
  saveFile(name, content, type) {
    const address = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>], { type }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    // The browser reads the address after the click has returned.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  async copyText(text) {
    // A pane inside a frame may be forbidden the clipboard: who asked is told, and sees the text.
    await navigator.clipboard.writeText(text);
  },
};

/** Whether the system asks for its own few colours. */
export const wantsContrast = (): boolean => matchMedia('(forced-colors: active)').matches;

/** The theme of the page's own system. */
export const systemTheme = (): PaneTheme => (wantsContrast() ? 'contrast' : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Whether a background of that colour ("#1f1f1f") asks for light letters; null where it is no such colour. */
export function isDark(color: string): boolean | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color.trim());
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
