import * as XLSX from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
import type { LedgerReading, ReadLedgerOptions } from './ledger-reading.js';
import { readLedger } from './read-ledger.js';

// every read starts a worker thread, which a busy machine does slowly
vi.setConfig({ testTimeout: 60_000 });

type Cells = (string | number | boolean | null)[][];

function bookOf(cells: Cells, merges: string[] = [], name = '任务清单'): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet(cells);
  sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, name);
  return book;
}
const bytesOf = (book: XLSX.WorkBook, bookType: 'xlsx' | 'xls' = 'xlsx'): Uint8Array =>
  new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);

/** GBK bytes by turning the decoder's table round. */
function gbkBytes(text: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1)
      table.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  }
  return new Uint8Array(Array.from(text).flatMap((char) => table.get(char) ?? [char.charCodeAt(0)]));
}

const winter = { startsOn: '2022-12-01', endsOn: '2023-03-31' };
const task: ReadLedgerOptions = { fileName: '台账.xlsx', kind: 'task', defaultYear: 2023, window: winter };
const project: ReadLedgerOptions = { fileName: '项目.xlsx', kind: 'project', defaultYear: 2023 };

async function read(bytes: Uint8Array, options: ReadLedgerOptions = task): Promise<LedgerReading> {
  const result = await readLedger(bytes, options);
  if (!result.ok) throw new Error(result.problem.message.zh);
  return result.reading;
}
const codes = (reading: LedgerReading): string[] =>
  [...reading.issues, ...reading.rows.flatMap((row) => row.issues)].map((issue) =>
    `${issue.cell ?? ''} ${issue.code}`.trim(),
  );

const messyTasks: Cells = [
  ['古县冬季行动任务清单', null, null, null, null, null, null, null],
  ['填报单位：行动办', null, null, null, null, null, '2023年1月20日', null],
  ['序　号', '专项/\n方面', '任务\n内容', '责任单位', null, '时限\n要求', '完成率（%）', '备注'],
  [null, null, null, '牵头单位', '配合单位', null, null, null],
  ['一、产业转型（2项）', null, null, null, null, null, null, null],
  [
    1,
    '化工园区',
    '涧河化工园区安全\n风险评估',
    '应急局',
    '发改局、住建局',
    '1月底',
    '１００%',
    '已通过\r\n省级评估',
  ],
  [2, null, '国道341线公路改建', '交通局', '岳阳镇 旧县镇', 45016, 0.6, null],
  [null, '小计', null, null, null, null, 0.8, null],
  ['二、社会民生', null, null, null, null, null, null, null],
  ['３、', null, '新建公办幼儿园', '教育局和住建局', null, '2023年9月底前', 0.4, null],
  [null, null, null, null, null, null, null, null],
  ['合计', null, 3, null, null, null, null, null],
  ['注：完成率以月报为准', null, null, null, null, null, null, null],
];
const messyMerges = [
  'A1:H1',
  'A3:A4',
  'B3:B4',
  'C3:C4',
  'D3:E3',
  'F3:F4',
  'G3:G4',
  'H3:H4',
  'A5:H5',
  'B6:B7',
  'A9:H9',
];

describe('a task ledger as offices keep it', () => {
  it('finds header, groups, totals and reads the rows', async () => {
    const reading = await read(bytesOf(bookOf(messyTasks, messyMerges)));
    expect(reading.headerRows).toEqual({ first: 3, last: 4 });
    expect(reading.columns.map((column) => column.field)).toEqual([
      'number',
      'aspect',
      'title',
      'leadUnit',
      'supportUnits',
      'dueOn',
      'completionRate',
      'remark',
    ]);
    expect(reading.columns[3]).toMatchObject({
      letter: 'D',
      header: '责任单位/牵头单位',
      samples: ['应急局', '交通局', '教育局和住建局'],
    });
    expect(reading.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 title',
      '2 title',
      '3 header',
      '4 header',
      '5 group',
      '8 total',
      '9 group',
      '12 total',
      '13 note',
    ]);
    expect(reading.rows.map((row) => row.values)).toEqual([
      {
        number: '1',
        aspect: '化工园区',
        title: '涧河化工园区安全风险评估',
        leadUnit: '应急局',
        supportUnits: ['发改局', '住建局'],
        dueOn: '2023-01-31',
        completionRate: 100,
        remark: '已通过\n省级评估',
      },
      {
        number: '2',
        aspect: '化工园区',
        title: '国道341线公路改建',
        leadUnit: '交通局',
        supportUnits: ['岳阳镇', '旧县镇'],
        dueOn: '2023-03-31',
        completionRate: 60,
        remark: null,
      },
      {
        number: '3',
        aspect: '社会民生',
        title: '新建公办幼儿园',
        leadUnit: '教育局',
        supportUnits: ['住建局'],
        dueOn: '2023-09-30',
        completionRate: 40,
        remark: null,
      },
    ]);
    expect(codes(reading)).toEqual(['D10 units.severalLeads']);
    expect(reading).toMatchObject({ errorCount: 0, warningCount: 1 });
  });

  it('reads the same from .xls and from CSV in UTF-8, with and without mark, and in GBK', async () => {
    const book = bookOf(messyTasks, messyMerges);
    const text = XLSX.utils.sheet_to_csv(book.Sheets['任务清单']!);
    const gbk = gbkBytes(text);
    const utf8 = new TextEncoder().encode(text);
    const titles = ['涧河化工园区安全风险评估', '国道341线公路改建', '新建公办幼儿园'];
    const files: [string, Uint8Array][] = [
      ['台账.xls', bytesOf(book, 'xls')],
      ['台账.csv', utf8],
      ['台账.csv', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
      ['台账.csv', gbk],
      ['台账.csv', new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ];
    for (const [fileName, bytes] of files) {
      const reading = await read(bytes, { ...task, fileName });
      expect(reading.rows.map((row) => row.values.title)).toEqual(titles);
      expect(reading.rows.map((row) => row.values.dueOn)).toEqual(['2023-01-31', '2023-03-31', '2023-09-30']);
      expect(reading.headerRows).toEqual({ first: 3, last: 4 });
      expect(reading.errorCount).toBe(0);
    }
  });

  it('lets the user correct a column and choose the sheet', async () => {
    const book = bookOf(messyTasks, messyMerges);
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['说明'], ['请如实填写']]), '填写说明');
    const bytes = bytesOf(book);
    const reading = await read(bytes, { ...task, mapping: { 7: 'progressNote', 1: null } });
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual(['任务清单', '填写说明']);
    expect(reading.columns[7]).toMatchObject({ field: 'progressNote', chosen: true, confidence: 1 });
    expect(reading.rows[0]!.values).toMatchObject({ aspect: '产业转型', progressNote: '已通过\n省级评估' });
    expect(await readLedger(bytes, { ...task, sheet: '汇总' })).toMatchObject({
      ok: false,
      problem: { code: 'file.noSheet', params: { sheets: '任务清单、填写说明' } },
    });
  });
});

describe('days of a workbook', () => {
  it('are refused by their year when they lie beyond 2200 or before 1990', async () => {
    const book = bookOf([
      ['序号', '任务内容', '牵头单位', '完成时限'],
      [1, '甲', '住建局', 2_958_465],
      [2, '乙', '住建局', 32_873],
      [3, '丙', '住建局', 109_939],
    ]);
    for (const cell of ['D2', 'D3', 'D4'])
      (book.Sheets['任务清单']![cell] as XLSX.CellObject).z = 'yyyy-mm-dd';
    const reading = await read(bytesOf(book));
    expect(
      reading.rows.flatMap(({ issues }) => issues).map(({ cell, code, raw }) => [cell, code, raw]),
    ).toEqual([
      ['D2', 'date.yearOutOfRange', '9999-12-31'],
      ['D3', 'date.yearOutOfRange', '1989-12-31'],
    ]);
    expect(reading.rows[2]!.values.dueOn).toBe('2200-12-31');
  });
});

describe('control characters in cells', () => {
  it('reach neither samples nor values nor what an issue quotes', async () => {
    const text = [
      '序号,任务内容,牵头单位,完成时限',
      '1,"甲\u0007\u001b[0m（一）\n第二行\t丙",住\u0008建局,某\u0001天',
    ].join('\r\n');
    const reading = await read(new TextEncoder().encode(text), { ...task, fileName: '台账.csv' });
    expect(reading.columns.map(({ samples }) => samples)).toEqual([
      ['1'],
      ['甲[0m（一）\n第二行 丙'],
      ['住建局'],
      ['某天'],
    ]);
    expect(reading.rows[0]!.values).toMatchObject({ title: '甲[0m（一） 第二行 丙', leadUnit: '住建局' });
    expect(reading.rows[0]!.issues.map(({ raw, message }) => [raw, message.zh.slice(0, 9)])).toEqual([
      ['某天', '看不懂日期“某天”'],
    ]);
  });
});

describe('a project ledger', () => {
  const cells: Cells = [
    ['2023年重点项目台账', ...Array.from({ length: 10 }, () => null)],
    [null, null, null, null, null, null, null, null, null, '单位：亿元', null],
    [
      '序号',
      '项目名称',
      '项目代码',
      '建设性质',
      '投资情况',
      null,
      '手续',
      null,
      null,
      '责任单位',
      '竣工时间',
    ],
    [null, null, null, null, '总投资', '年度计划（万元）', '立项', '用地', '施工许可', null, '计划'],
    [
      1,
      '盛隆泰达192万吨项目',
      '2301-141025-04-01-123456',
      '续建',
      32.5,
      5000.5,
      '已办',
      '办理中',
      '不涉及',
      '发改局',
      '2023年底',
    ],
    [2, '宏源绿氢制甲醇', '正在办理', '新建项目', '1200万元', null, '√', null, null, '工信局', '2024年6月'],
  ];
  const merges = ['A1:K1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:I3', 'J3:J4'];

  it('flattens grouped headers and knows each column’s unit of money', async () => {
    const reading = await read(bytesOf(bookOf(cells, merges)), project);
    expect(reading.moneyUnit).toEqual({ unit: '亿元', source: 'corner' });
    expect(reading.columns.map((column) => [column.header, column.field, column.detail])).toContainEqual([
      '手续/施工许可',
      'permits',
      '施工许可',
    ]);
    expect(reading.rows.map((row) => row.values)).toEqual([
      {
        number: '1',
        title: '盛隆泰达192万吨项目',
        projectCode: '2301-141025-04-01-123456',
        nature: 'continued',
        totalInvestment: 3_250_000_000,
        yearPlan: 50_005_000,
        permits: { 立项: '已办', 用地: '办理中', 施工许可: '不涉及' },
        leadUnit: '发改局',
        plannedFinish: '2023-12-31',
      },
      {
        number: '2',
        title: '宏源绿氢制甲醇',
        projectCode: null,
        nature: 'new',
        totalInvestment: 12_000_000,
        yearPlan: null,
        permits: { 立项: '√' },
        leadUnit: '工信局',
        plannedFinish: '2024-06-30',
      },
    ]);
    expect(codes(reading)).toEqual([]);
  });

  it('reads the same groups from a CSV, which has no merged cells', async () => {
    const csv = cells.map((row) => row.map((cell) => cell ?? '').join(',')).join('\r\n');
    const reading = await read(new TextEncoder().encode(csv), { ...project, fileName: '项目.csv' });
    expect(reading.rows.map((row) => row.values.permits)).toEqual([
      { 立项: '已办', 用地: '办理中', 施工许可: '不涉及' },
      { 立项: '√' },
    ]);
    expect(reading.rows[0]!.values).toMatchObject({ totalInvestment: 3_250_000_000, yearPlan: 50_005_000 });
  });
});

describe('milestone columns and percent cells', () => {
  it('dates a milestone by its column and a rate by its format', async () => {
    const book = bookOf(
      [
        ['序号', '任务内容', '牵头单位', '完成时限', '节点', null, '完成率'],
        [null, null, null, null, '1月', '2月底', null],
        [1, '示范街改造', '住建局', '3月', '立项', '开工', 1],
        [2, '商业街改造', '住建局', '3月', '1月15日前勘察', '-', 0.605],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:G2'],
    );
    for (const cell of ['G3', 'G4']) (book.Sheets['任务清单']![cell] as XLSX.CellObject).z = '0.0%';
    const { rows } = await read(bytesOf(book));
    expect(rows.map((row) => row.values.completionRate)).toEqual([100, 60.5]);
    expect(rows.map((row) => row.values.milestones)).toEqual([
      [
        { title: '立项', dueOn: '2023-01-31' },
        { title: '开工', dueOn: '2023-02-28' },
      ],
      [{ title: '1月15日前勘察', dueOn: '2023-01-31' }],
    ]);
    expect(rows.flatMap((row) => row.issues)).toEqual([]);
  });
});

describe('a header of two rows without merged cells', () => {
  const head: Cells = [
    ['古县2023年春季行动任务台账'],
    ['填报单位：督查室', null, null, null, null, null, null, '2023年1月18日'],
    ['序号', '专项\n方面', '任务', null, '责任', null, '时限', null, '备注'],
    [null, null, '任务内容', '目标要求', '牵头单位', '责任人', '开始时间', '完成时限', null],
  ];
  const items: Cells = [
    ['1', '基础设施', '县城雨污分流改造', '完成5公里', '住建局', '张三', '2022.12.1', '1月底', null],
    ['2', '基础设施', '供水管网', null, '水利局', '王五', null, '一季度', '无'],
  ];
  const expected = [
    ['A', '序号', 'number'],
    ['B', '专项方面', 'aspect'],
    ['C', '任务/任务内容', 'title'],
    ['D', '任务/目标要求', 'goal'],
    ['E', '责任/牵头单位', 'leadUnit'],
    ['F', '责任/责任人', 'contact'],
    ['G', '时限/开始时间', 'startsOn'],
    ['H', '时限/完成时限', 'dueOn'],
    ['I', '备注', 'remark'],
  ];
  const csvOf = (cells: Cells): Uint8Array =>
    gbkBytes(XLSX.utils.sheet_to_csv(bookOf(cells).Sheets['任务清单']!));

  it.each<[string, Cells]>([
    ['with a section heading below', [...head, ['一、基础设施'], ...items]],
    ['with a bracketed heading that has a count beside it', [...head, ['（一）基础设施', '2项'], ...items]],
    ['with items straight below', [...head, ...items]],
  ])('%s', async (_, cells) => {
    for (const [fileName, bytes] of [
      ['台账.xlsx', bytesOf(bookOf(cells))],
      ['台账.csv', csvOf(cells)],
    ] as const) {
      const reading = await read(bytes, { ...task, fileName });
      expect(reading.headerRows).toEqual({ first: 3, last: 4 });
      expect(reading.columns.map(({ letter, header, field }) => [letter, header, field])).toEqual(expected);
      expect(reading.rows.map((row) => [row.values.number, row.values.title, row.values.dueOn])).toEqual([
        ['1', '县城雨污分流改造', '2023-01-31'],
        ['2', '供水管网', '2023-03-31'],
      ]);
      expect(reading.errorCount).toBe(0);
    }
  });

  it('takes a first row of items for no second row of names', async () => {
    const cells: Cells = [
      ['序号', '任务内容', '牵头单位', '完成时限', '备注'],
      ['一', '产业', null, null, null],
      ['甲', '供水管网', '水利局', '一季度', '无'],
    ];
    const reading = await read(csvOf(cells), { ...task, fileName: '台账.csv' });
    expect(reading.headerRows).toEqual({ first: 1, last: 1 });
    expect(reading.rows.map((row) => row.values.number)).toEqual(['甲']);
  });
});
