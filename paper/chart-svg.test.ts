// Charts of a report as drawings: bars as long as their figures, names that fit, and nothing that could break the drawing.
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Bar, PaperChart } from '../core/report/paper.ts';
import { chartSvg } from './chart-svg.ts';

const bar = (value: number): Bar => ({ value, shown: String(value) });

const chart = (more: Partial<PaperChart> = {}): PaperChart => ({
  kind: 'chart', id: 'index-by-field', caption: 'Chỉ số', description: 'Biểu đồ.', categories: ['1. Chỉ đạo', '2. Thể chế'], series: [{ name: 'Chỉ số', bars: [bar(50), bar(100)] }], max: 100, ...more,
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of the drawing; throws where it is no XML. */
function elements(given: PaperChart): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string>, text: '' }));
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (last) last.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(chartSvg(given, 'vi').svg).close();
  return found;
}

/** Bars are the rectangles with a plain width but for the squares of the legend. */
const bars = (given: PaperChart): readonly number[] => elements(given).filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '14').map(({ attributes }) => Number(attributes['width']));
const texts = (given: PaperChart): readonly string[] => elements(given).filter(({ name }) => name === 'text').map(({ text }) => text);

describe('bars', () => {
  test('half the figure is half as long', () => {
    const [half = 0, whole = 0] = bars(chart());
    expect(whole).toBeGreaterThan(300);
    expect(half * 2).toBeCloseTo(whole, 0);
  });

  test('what is not there has no bar, and a zero one without length', () => {
    expect(bars(chart({ series: [{ name: 'a', bars: [null, bar(0)] }] }))).toEqual([0]);
  });

  test('without a given end the axis ends at a round figure at or beyond the longest bar', () => {
    const given = chart({ series: [{ name: 'Mất', bars: [bar(0.75), bar(0.3)] }] });
    const { max: _, ...open } = given;
    expect(texts(open)).toEqual(expect.arrayContaining(['0', '0,2', '0,8']));
    expect(Math.max(...bars(open))).toBeLessThan(352);
  });

  test('two series stand beside each other, with their names above', () => {
    const given = chart({ series: [{ name: 'Tự chấm', bars: [bar(5), bar(6)] }, { name: 'Thẩm định', bars: [bar(4), bar(6)] }] });
    expect(bars(given)).toHaveLength(4);
    expect(texts(given)).toEqual(expect.arrayContaining(['Tự chấm', 'Thẩm định']));
  });
});

describe('names', () => {
  test('a long name takes several lines and no more than three', () => {
    const long = 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức của các cơ quan hành chính nhà nước ở địa phương trong năm';
    const lines = texts(chart({ categories: [long, '2'] })).slice(6, 9);
    expect(lines[0]).toBe('Xây dựng và nâng cao chất lượng đội');
    expect(lines[2]).toMatch(/…$/);
    expect(chartSvg(chart({ categories: [long, '2'] }), 'vi').height).toBeGreaterThan(chartSvg(chart(), 'vi').height);
  });

  test('signs of XML in a name are only letters', () => {
    expect(texts(chart({ categories: ['A & B <1', 'C > "D"'] }))).toEqual(expect.arrayContaining(['A & B <1', 'C > "D"']));
  });

  test('no bars at all is still a drawing', () => {
    expect(bars(chart({ categories: [], series: [] }))).toEqual([]);
  });
});
