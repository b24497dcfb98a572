/**
 * Sentences for every problem and doubt a ledger can raise: what is wrong and what to do next. {name} stands for
 * a value of the issue's params; a name that ends in "field" stands for a field key, shown by its title. Codes
 * are stable; the texts may change.
 */
export const issueTexts = {
  // the file
  'file.empty': {
    zh: '文件是空的。请选择有内容的台账文件。',
    en: 'The file is empty. Choose a ledger file with content.',
  },
  'file.tooLarge': {
    zh: '文件 {size} MB，超过上限 {limit} MB。请删去图片和多余工作表，或拆成几个文件后再导入。',
    en: 'The file has {size} MB, more than the limit of {limit} MB. Remove pictures and spare sheets, or split it.',
  },
  'file.type': {
    zh: '不支持“{extension}”文件。请用 Excel 或 WPS 另存为 .xlsx、.xls 或 .csv。',
    en: '"{extension}" files are not supported. Save the ledger as .xlsx, .xls or .csv.',
  },
  'file.notWorkbook': {
    zh: '“{fileName}”的扩展名是 {extension}，内容却不是 Excel 工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx。',
    en: '"{fileName}" is named {extension} but is no Excel workbook. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file.notText': {
    zh: '“{fileName}”的扩展名是 {extension}，内容却不是文本。如果它是 Excel 工作簿，请把扩展名改为 .xlsx 或 .xls。',
    en: '"{fileName}" is named {extension} but is not text. If it is a workbook, name it .xlsx or .xls.',
  },
  'file.encoding': {
    zh: '文件既不是 UTF-8 也不是 GBK 编码。请另存为“CSV UTF-8”或 .xlsx。',
    en: 'The file is neither UTF-8 nor GBK text. Save it as "CSV UTF-8" or .xlsx.',
  },
  'file.encrypted': {
    zh: '文件有密码，无法读取。请去掉打开密码后再导入。',
    en: 'The file is protected by a password. Remove the password and import it again.',
  },
  'file.corrupt': {
    zh: '文件已损坏或不是标准的表格文件，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'The file is damaged or not a standard workbook. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file.inflates': {
    zh: '文件解压后超过 {limit} MB，已停止读取。请删去多余内容，另存为新文件后再导入。',
    en: 'The file unpacks to more than {limit} MB, so reading stopped. Remove what is not needed and save it anew.',
  },
  'file.tooManyParts': {
    zh: '文件内部的部件超过 {limit} 个，已停止读取。请把台账复制到新工作簿后再导入。',
    en: 'The file holds more than {limit} parts, so reading stopped. Copy the ledger into a new workbook.',
  },
  'file.forbiddenXml': {
    zh: '文件的内部定义（DOCTYPE）不允许出现在工作簿里，已停止读取。请把台账复制到新工作簿后再导入。',
    en: 'The file contains a document type definition, which workbooks must not. Copy the ledger into a new workbook.',
  },
  'file.tooSlow': {
    zh: '{seconds} 秒内没有读完文件，已停止。请删去多余工作表和格式，或拆成几个文件后再导入。',
    en: 'The file was not read within {seconds} seconds. Remove spare sheets and formats, or split it.',
  },
  'file.tooComplex': {
    zh: '读取文件需要的内存超过上限，已停止。请把台账的值复制到新工作簿后再导入。',
    en: 'Reading the file needs more memory than allowed. Copy the ledger as values into a new workbook.',
  },
  'file.tooManyRows': {
    zh: '工作表“{sheet}”超过 {limit} 行。请拆成几个文件后再导入。',
    en: 'Sheet "{sheet}" has more than {limit} rows. Split it into several files.',
  },
  'file.tooManyColumns': {
    zh: '工作表“{sheet}”在第 {limit} 列以外还有内容（{cell}）。请删去多余的列后再导入。',
    en: 'Sheet "{sheet}" has content beyond column {limit} ({cell}). Delete the spare columns.',
  },
  'file.noSheet': {
    zh: '文件中没有名为“{sheet}”的工作表。现有：{sheets}。',
    en: 'There is no sheet "{sheet}". The file has: {sheets}.',
  },
  'file.noContent': {
    zh: '工作表“{sheet}”里没有内容。请换一个工作表或文件。',
    en: 'Sheet "{sheet}" is empty. Choose another sheet or file.',
  },
  'file.extensionDiffers': {
    zh: '扩展名是 {extension}，实际格式是 {actual}；已按实际格式读取。',
    en: 'The file is named {extension} but is really {actual}; it was read as such.',
  },
  'file.tooManyIssues': {
    zh: '问题超过 {limit} 个，第 {row} 行以后没有再读。请先检查列的对应关系，改好后重新导入。',
    en: 'More than {limit} problems: reading stopped at row {row}. Check how the columns are understood first.',
  },
  'file.moreWarnings': {
    zh: '提醒超过 {limit} 条，只列出前 {limit} 条。',
    en: 'More than {limit} warnings: only the first {limit} are listed.',
  },
  // header and columns
  'header.notFound': {
    zh: '没有找到表头行。表头应有“{numberField}”“{titleField}”等列名；请指定表头所在行，或逐列选择对应的字段。',
    en: 'No header row was found. A header has columns such as "{numberField}" and "{titleField}"; name the row or map the columns.',
  },
  'header.missingColumn': {
    zh: '没有找到“{field}”列。请在列对应中选择哪一列是“{field}”，或在表中补上这一列。',
    en: 'There is no column "{field}". Choose the column that holds it, or add it to the sheet.',
  },
  'header.missingOptional': {
    zh: '表中没有“{field}”列，不影响导入。如有这一列，请在列对应中选择。',
    en: 'The sheet has no column "{field}"; it can be imported without. If there is one, choose it.',
  },
  'header.duplicateColumn': {
    zh: '“{field}”有多列：{columns}，已采用 {used} 列。如不对，请改列对应。',
    en: '"{field}" was found in columns {columns}; column {used} is used. Correct the mapping if that is wrong.',
  },
  'header.mappedTwice': {
    zh: '{columns} 列都被指定为“{field}”。请只保留一列。',
    en: 'Columns {columns} are all mapped to "{field}". Keep one of them.',
  },
  'header.notOfKind': {
    zh: '“{field}”不是这类台账的字段，{column} 列没有读取。',
    en: '"{field}" is no field of this kind of ledger; column {column} was not read.',
  },
  'header.unitAssumed': {
    zh: '表中没有写金额单位，已按{unit}理解。如不对，请在表头注明“单位：元”或“单位：亿元”，或在导入时选择单位。',
    en: 'The sheet names no unit of money; {unit} is assumed. State it in the sheet or choose it on import.',
  },
  // rows
  'row.extraCells': {
    zh: '第 {row} 行在最后一列表头（{last} 列）之外还有 {count} 格内容：{cells}。请检查是否错列，删去或移回表内。',
    en: 'Row {row} has {count} more cells than the header, which ends at column {last}: {cells}. Move or delete them.',
  },
  'row.required': {
    zh: '“{field}”没有填写。请补上。',
    en: '"{field}" is missing. Fill it in.',
  },
  'row.leadUnitMissing': {
    zh: '没有写“{field}”。导入后无人负责，请补上。',
    en: 'No "{field}". Nobody would be accountable for the item; fill it in.',
  },
  'row.noDeadline': {
    zh: '“{dueField}”和“{finishField}”都没有填写。没有时限就无法亮灯，请补上其中一项。',
    en: 'Neither "{dueField}" nor "{finishField}" is given. Without a deadline there is no light; fill in one.',
  },
  'row.duplicateNumber': {
    zh: '序号“{number}”与 {first} 重复。同一清单内序号不能重复；各方面分别编号的，请改为连续编号。',
    en: 'Number "{number}" is already used in {first}. Numbers are unique in a list; number the aspects through.',
  },
  'row.dueBeforeStart': {
    zh: '{dueCell}“{dueField}”{due} 早于 {startCell}“{startField}”{start}。请改正其中一个日期。',
    en: '{dueCell} "{dueField}" {due} lies before {startCell} "{startField}" {start}. Correct one of them.',
  },
  'row.numberMerged': {
    zh: '第 {row} 行的序号和名称与上面的行合并，属于同一事项。请拆开合并：一个事项只占一行。',
    en: 'Row {row} shares its number and title with the row above. Give every item exactly one row.',
  },
  'row.ownSupport': {
    zh: '“{unit}”既是牵头单位又是配合单位，已从配合单位中去掉。',
    en: '"{unit}" is both lead and support unit; it was taken off the support units.',
  },
  // cells
  'cell.error': {
    zh: '单元格是错误值 {text}。请改正公式或直接填写。',
    en: 'The cell holds the error {text}. Correct the formula or type the value.',
  },
  'cell.formulaWithoutValue': {
    zh: '单元格是公式，但文件里没有保存计算结果（系统不计算公式）。请用 Excel 或 WPS 打开并保存一次，或改成数值。',
    en: 'The cell is a formula without a stored result; formulas are never evaluated. Open and save the file in Excel.',
  },
  'cell.tooLong': {
    zh: '文字有 {length} 字，超过上限 {limit} 字。请精简。',
    en: 'The text has {length} characters, more than {limit}. Shorten it.',
  },
  'date.unrecognised': {
    zh: '看不懂日期“{text}”。请写成 2023-09-30、2023年9月底 或 9月30日。',
    en: 'The date "{text}" is not understood. Write 2023-09-30, 2023年9月底 or 9月30日.',
  },
  'date.noSuchDay': {
    zh: '日期“{text}”不存在。请核对月份和日子。',
    en: 'There is no such day as "{text}". Check the month and the day.',
  },
  'date.yearOutOfRange': {
    zh: '日期“{text}”的年份不在 1990–2200 之间。请核对年份。',
    en: 'The year of "{text}" lies outside 1990–2200. Check it.',
  },
  'date.openEndedRefused': {
    zh: '“{text}”没有具体日期。请写明完成时限，例如 2023-12-31。',
    en: '"{text}" names no date. Give a deadline, for example 2023-12-31.',
  },
  'date.openEnded': {
    zh: '“{text}”没有具体日期，已按行动的起止取 {value}。如不对，请写明日期。',
    en: '"{text}" names no date; {value} was taken from the campaign. Give a date if that is wrong.',
  },
  'date.approximate': {
    zh: '“{text}”按 {value} 理解。如不对，请写明具体日期。',
    en: '"{text}" was read as {value}. Give the exact date if that is wrong.',
  },
  'date.ambiguousNumber': {
    zh: '数字 {text} 末尾的 0 可能丢失，已按 {value} 理解。请写成文本，例如 2023-10 或 9月30日。',
    en: 'The number {text} may have lost a zero; it was read as {value}. Write it as 2023-10 or 9月30日.',
  },
  'date.outsideWindow': {
    zh: '“{text}”没有写年份，按 {value} 理解，在行动期（{startsOn} 至 {endsOn}）之外。如不对，请写明年份。',
    en: '"{text}" names no year; {value} lies outside the campaign ({startsOn} to {endsOn}). Add the year if wrong.',
  },
  'date.severalYears': {
    zh: '“{text}”没有写年份，行动期内有多个可能，已取 {value}。请写明年份。',
    en: '"{text}" names no year and fits several; {value} was taken. Add the year.',
  },
  'rate.unrecognised': {
    zh: '看不懂完成率“{text}”。请写 0 到 100 的数，例如 60 或 60%。',
    en: 'The rate "{text}" is not understood. Write a number from 0 to 100, such as 60 or 60%.',
  },
  'rate.outOfRange': {
    zh: '完成率 {value}% 超出 0–100（原文“{text}”）。请改正。',
    en: 'The rate {value} % (written "{text}") lies outside 0–100. Correct it.',
  },
  'rate.ambiguousOne': {
    zh: '“{text}”可能是 1% 也可能是 100%，已按 100% 理解。请写成 1% 或 100%。',
    en: '"{text}" may be 1 % or 100 %; it was read as 100 %. Write 1% or 100%.',
  },
  'rate.tiny': {
    zh: '这一列是百分数，“{text}”按 {value}% 理解。如果想写比例，请加 %。',
    en: 'The column holds percentages, so "{text}" was read as {value} %. Add % to be clear.',
  },
  'rate.approximate': {
    zh: '“{text}”按 {value}% 理解。',
    en: '"{text}" was read as {value} %.',
  },
  'money.unrecognised': {
    zh: '看不懂金额“{text}”。请写数字，例如 3200，或带单位 3.2亿元。',
    en: 'The amount "{text}" is not understood. Write a number such as 3200, or 3.2亿元.',
  },
  'money.negative': {
    zh: '金额“{text}”是负数。请改正。',
    en: 'The amount "{text}" is negative. Correct it.',
  },
  'money.tooLarge': {
    zh: '金额“{text}”（{unit}）超过 100 万亿元。请核对单位。',
    en: 'The amount "{text}" ({unit}) is above 100 trillion yuan. Check the unit.',
  },
  'money.rounded': {
    zh: '金额“{text}”不足一元的部分已四舍五入为 {value} 元。',
    en: 'The amount "{text}" was rounded to {value} yuan.',
  },
  'money.approximate': {
    zh: '金额“{text}”按 {value} 元记。',
    en: 'The amount "{text}" is kept as {value} yuan.',
  },
  'quantity.unrecognised': {
    zh: '看不懂数量“{text}”。请写成数字加单位，例如 300余户。',
    en: 'The quantity "{text}" is not understood. Write a number and a unit, such as 300余户.',
  },
  'units.andOthers': {
    zh: '“{text}”里的“等”没有指明单位，已略去。请写全单位名称。',
    en: '"{text}" says "and others", which names no unit and was left out. Name all units.',
  },
  'units.severalLeads': {
    zh: '牵头单位只能有一个，已取“{lead}”，其余（{others}）列为配合单位。',
    en: 'There is exactly one lead unit: "{lead}" was taken, the rest ({others}) became support units.',
  },
  'yesNo.unrecognised': {
    zh: '看不懂“{text}”。请填 是 或 否。',
    en: '"{text}" is not understood. Write 是 or 否 (yes or no).',
  },
  'nature.unrecognised': {
    zh: '看不懂建设性质“{text}”。请填 新建、续建 或 改扩建。',
    en: 'The nature "{text}" is not understood. Write 新建, 续建 or 改扩建.',
  },
  'projectCode.form': {
    zh: '项目代码“{text}”不合 GB/T 40058-2021 的格式（4-6-2-2-6 位）。请核对，例如 2301-141025-04-01-123456。',
    en: 'The project code "{text}" does not have the form 4-6-2-2-6 of GB/T 40058-2021, e.g. 2301-141025-04-01-123456.',
  },
  'light.unrecognised': {
    zh: '看不懂亮灯“{text}”，已忽略（灯色由系统计算）。',
    en: 'The light "{text}" is not understood and was ignored; lights are computed.',
  },
  'milestones.undated': {
    zh: '节点“{text}”没有日期，不能用于提醒。请写成“1月底前 主体封顶；3月底前 …”。',
    en: 'Milestones without a date cannot be watched: {text}. Write "1月底前 …；3月底前 …".',
  },
} as const;

/** Stable code of a problem or doubt. */
export type LedgerIssueCode = keyof typeof issueTexts;
