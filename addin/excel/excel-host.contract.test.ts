// The Excel host keeps the contract of every host, on Microsoft's own library.
import { a1Area } from '../../core/address.ts';
import { contractSuite } from '../../test/host-contract/suite.ts';
import { openExcel, type OpenExcel } from '../../test/office-host/open-excel.ts';
import { ExcelHost } from './excel-host.ts';

let excel: OpenExcel;

contractSuite('the Excel host', {
  open: (snapshot) => {
    excel = openExcel(snapshot);
    return Promise.resolve(new ExcelHost({ supports: () => true }));
  },
  marks: (_host, sheet) => Promise.resolve(excel.marks(sheet)),
  scales: (_host, sheet) =>
    Promise.resolve(
      excel.sheet(sheet).marks.filter(({ type }) => type === 'ColorScale').map(({ areas, properties }) => {
        const { minimum, midpoint, maximum } = properties.get('scale/criteria') as Excel.ConditionalColorScaleCriteria;
        return [...areas.map(a1Area), ...[minimum, midpoint, maximum].map((each) => each?.color?.slice(1))].join(' ');
      }),
    ),
});
