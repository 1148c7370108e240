// Small pieces of HTML for pages that are written at build time.

/** A text as it may stand between tags and in quoted attributes. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `Words` around `code` marked with backticks, as HTML. */
export const inline = (text: string): string => escaped(text).replace(/`([^`]*)`/g, '<code>$1</code>');

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${inline(text)}</p>`).join('\n');

export const steps = (texts: readonly string[]): string => `<ol>\n${texts.map((text) => `<li>${inline(text)}</li>`).join('\n')}\n</ol>`;
