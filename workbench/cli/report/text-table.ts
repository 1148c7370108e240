// Aligned columns of text: figures to the right, words to the left, widths by what a terminal shows.
const GAP = '  ';

/** One column: its heading, and whether it holds figures. */
export interface TextColumn {
  readonly heading: string;
  readonly figures: boolean;
  /** Longer texts are cut to this width. */
  readonly widest?: number;
}

/** The lines of a table, heading first; no line ends in blanks. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) => columns.map(({ widest }, at) => cut(row[at] ?? '', widest)));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))));
  return cells.map((row) =>
    columns
      .map(({ figures }, at) => {
        const text = row[at] ?? '';
        const blanks = ' '.repeat((widths[at] ?? 0) - width(text));
        return figures ? blanks + text : text + blanks;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Columns on a terminal: composed Vietnamese letters are one wide, marks that stand alone none. */
const width = (text: string): number => [...text.normalize('NFC').replace(/\p{Mn}/gu, '')].length;

function cut(text: string, widest: number | undefined): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return widest === undefined || letters.length <= widest ? line : `${letters.slice(0, widest - 1).join('').trimEnd()}…`;
}
