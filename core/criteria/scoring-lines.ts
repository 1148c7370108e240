// How a leaf is scored, in the lines that stand below it on a sheet and that the reader understands again.
import { ZERO, type Points } from '../points.ts';
import { showPoints } from '../text/number.ts';
import type { Method, RatioMethod } from './scoring-method.ts';

/** One line; `points` stand in the maximum column, null where the text alone says them. */
export interface ScoringLine {
  readonly text: string;
  readonly points: Points | null;
}

const show = (value: Points): string => showPoints(value, 'vi', 4);
const line = (text: string, points: Points | null = null): ScoringLine => ({ text, points });

/** The lines of a method; none for what a survey or a judge gives. */
export function linesOf(method: Method, max: Points): readonly ScoringLine[] {
  switch (method.kind) {
    case 'options':
      return method.options.map(({ text, points }) => line(text, points));
    case 'bands':
      return method.bands.map(({ text, points }) => line(text, points));
    case 'ratio':
      return ratioLines(method, max);
    case 'cases':
      return [
        ...method.cases.map(({ when, points }) => line(`${when}: tính theo công thức ${points}`)),
        ...method.variables.map(({ name, text }) => line(`Trong đó ${name} là ${text}`)),
      ];
    case 'per-item':
      return [line(`Mỗi ${method.item}: ${show(method.points)} điểm, tối đa ${show(method.cap ?? max)} điểm`)];
    case 'deduction':
      return [line(`Mỗi ${method.item}: trừ ${show(method.points)} điểm`)];
    case 'step':
      return [line(`Chấm từ ${show(method.min)} đến ${show(method.max ?? max)}, mỗi bước ${show(method.step)}`)];
    case 'manual':
      return method.text === undefined ? [] : [line(method.text)];
    case 'survey':
      return [];
  }
}

function ratioLines({ of, unit = '', from, to, divisor = to, decimals }: RatioMethod, max: Points): ScoringLine[] {
  const rounded = decimals === undefined ? '' : `, làm tròn ${decimals} chữ số`;
  const formula = `tính theo công thức (tỷ lệ/${show(divisor)}${unit}) x ${show(max)}${rounded}`;
  const band = from === undefined ? 'Dưới' : `Từ ${show(from)}${unit} đến dưới`;
  return [
    line(`${of} từ ${show(to)}${unit} trở lên`, max),
    line(`${band} ${show(to)}${unit}: ${formula}`),
    ...(from === undefined ? [] : [line(`Dưới ${show(from)}${unit}`, ZERO)]),
  ];
}
