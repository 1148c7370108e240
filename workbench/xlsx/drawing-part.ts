// Writes the drawing that holds a sheet's charts: where each stands, its size, and its words for who cannot see it.
import type { Chart } from '../../core/edit/patch.ts';
import { escapeXml } from '../../core/sheet/xml-text.ts';

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** English metric units in a pixel of 96 to the inch. */
const EMU = 9525;

/** The XML of the drawing; `ids` are the relationships to the charts' parts, in their order. */
export function drawingXml(charts: readonly Chart[], ids: readonly string[]): string {
  const frames = charts.map(({ id, description, anchor, until, size }, index) => {
    // Tied to two cells it is as wide as the table, whatever the default font makes of its columns.
    const kind = until ? 'twoCellAnchor' : 'oneCellAnchor';
    const end = until ? corner('to', until) : `<xdr:ext cx="${size.width * EMU}" cy="${size.height * EMU}"/>`;
    return (
      `<xdr:${kind}>${corner('from', anchor)}${end}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(id)}" descr="${escapeXml(description)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${ids[index] ?? ''}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/>' +
      `</xdr:${kind}>`
    );
  });
  return `<xdr:wsDr ${NAMESPACES}>${frames.join('')}</xdr:wsDr>`;
}

/** The top left corner of a cell. */
const corner = (name: 'from' | 'to', cell: { readonly row: number; readonly column: number }): string =>
  `<xdr:${name}><xdr:col>${cell.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${cell.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
