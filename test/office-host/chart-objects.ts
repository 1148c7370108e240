// Charts as the library sees them: their series with the cells of their figures, titles, axes, place and size.
import type { Area } from '../../core/address.ts';
import type { BookModel } from './book-model.ts';
import { refuseLocked } from './cell-writing.ts';
import { HostObject, mapBag } from './host-object.ts';
import { placeOf } from './range-object.ts';
import type { ModelChart, ModelSeries, SheetModel } from './sheet-model.ts';

export function chartCollection(book: BookModel, sheet: SheetModel): HostObject {
  return new HostObject('ChartCollection', {
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    call: {
      add: (type, source) => {
        refuseLocked(sheet);
        const { area } = placeOf(source);
        // Excel makes a series of each column of figures.
        const series = Array.from({ length: area.right - area.left + 1 }, (_, at): ModelSeries => ({
          values: { ...area, left: area.left + at, right: area.left + at },
          categories: null,
          properties: new Map(),
        }));
        const properties = new Map<string, unknown>([['chartType', type], ['name', `Chart ${sheet.charts.length + 1}`]]);
        const chart: ModelChart = { id: book.newId('Chart'), series, properties, place: null };
        sheet.charts = [...sheet.charts, chart];
        return chartObject(sheet, chart);
      },
    },
  });
}

function chartObject(sheet: SheetModel, chart: ModelChart): HostObject {
  return new HostObject('Chart', {
    id: chart.id,
    bag: mapBag(chart.properties),
    nav: { series: () => seriesCollection(chart) },
    call: {
      delete: () => {
        refuseLocked(sheet);
        sheet.charts = sheet.charts.filter((each) => each !== chart);
      },
      setPosition: (from, to) => {
        const first = placeOf(from).area;
        const last: Area = to === null || to === undefined ? first : placeOf(to).area;
        chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      },
    },
  });
}

function seriesCollection(chart: ModelChart): HostObject {
  return new HostObject('ChartSeriesCollection', {
    items: () => chart.series.map(seriesObject),
    call: {
      add: (name) => {
        const series: ModelSeries = { values: null, categories: null, properties: new Map([['name', name]]) };
        chart.series.push(series);
        return seriesObject(series);
      },
    },
  });
}

function seriesObject(series: ModelSeries): HostObject {
  return new HostObject('ChartSeries', {
    bag: mapBag(series.properties),
    call: {
      setValues: (range) => {
        series.values = placeOf(range).area;
      },
      setXAxisValues: (range) => {
        series.categories = placeOf(range).area;
      },
    },
  });
}
