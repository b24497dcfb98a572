/** Number formats and looks of an exported sheet; the values are indexes into cellXfs below. */
export const cellStyle = {
  plain: 0,
  title: 1,
  header: 2,
  text: 3,
  date: 4,
  percent: 5,
  money: 6,
  hint: 7,
} as const;
export type CellStyle = (typeof cellStyle)[keyof typeof cellStyle];

const font = (size: number, more = ''): string =>
  `<font>${more}<sz val="${size}"/><name val="Microsoft YaHei"/><family val="2"/></font>`;
const format = (formatId: number, fontId: number, fillId: number, borderId: number, align: string): string =>
  `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" ${align}/></xf>`;
const edge = (side: string): string => `<${side} style="thin"><color rgb="FFB8C0CA"/></${side}>`;
const fill = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

/** xl/styles.xml: dates as yyyy-mm-dd, rates as 0.0#%, money with two to four decimals. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0#%"/><numFmt numFmtId="166" formatCode="#,##0.00##"/></numFmts>',
  `<fonts count="4">${font(10)}${font(14, '<b/>')}${font(10, '<b/>')}${font(10, '<i/>')}</fonts>`,
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFE8EEF5')}${fill('FFF6F7F9')}</fills>`,
  `<borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}</border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="8">',
  format(0, 0, 0, 0, ''),
  format(0, 1, 0, 0, 'horizontal="center"'),
  format(49, 2, 2, 1, 'horizontal="center" wrapText="1"'),
  format(49, 0, 0, 1, 'wrapText="1"'),
  format(164, 0, 0, 1, 'horizontal="center"'),
  format(165, 0, 0, 1, 'horizontal="right"'),
  format(166, 0, 0, 1, 'horizontal="right"'),
  format(49, 3, 3, 1, 'wrapText="1"'),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
