import { utils, write, type Range } from '@e965/xlsx';

const merge = (from: string, to: string): Range => utils.decode_range(`${from}:${to}`);

/**
 * A ledger as an office keeps it: a title over the table, a header of two rows with merged cells, an aspect merged
 * over its rows, dates in words, two units in one cell, a total at the end.
 */
export function messyLedger(): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['古县冬季行动重点任务台账'],
    ['填报单位：县委督查室', '', '', '', '', '', '', '数据截至：1月20日'],
    ['序号', '专项', '任务内容', '责 任', '', '时间要求', '', '完成率', '进展情况'],
    ['', '', '', '牵头单位', '责任人', '开始时间', '完成时限', '', ''],
    [
      '1',
      '项目建设',
      '国道341线公路改建',
      '交通局',
      '示例甲',
      '2022年12月1日',
      '2023年9月底前',
      '60%',
      '路基完成\n搭接段未通',
    ],
    [
      '2',
      '',
      '化工园区安全风险评估',
      '发改局、住建局',
      '示例乙',
      '2022.12.1',
      '1月底',
      '70%',
      '已通过省级评审',
    ],
    [
      '3',
      '民生事业',
      '新建公办幼儿园（示例）',
      '住建局',
      '示例丙',
      '2022-12-01',
      '2023/3/31',
      '20%',
      '主体施工',
    ],
    ['合计', '', '3 项', '', '', '', '', '', ''],
  ]);
  sheet['!merges'] = [
    merge('A1', 'I1'),
    merge('A3', 'A4'),
    merge('B3', 'B4'),
    merge('C3', 'C4'),
    merge('D3', 'E3'),
    merge('F3', 'G3'),
    merge('H3', 'H4'),
    merge('I3', 'I4'),
    merge('B5', 'B6'),
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '台账');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  return bytes as Buffer;
}
