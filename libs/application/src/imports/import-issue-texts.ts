/**
 * Sentences for what only the data can tell about a ledger: units, items already in the list, today. Same form as
 * the reader's own (issueTexts in the domain): {name} is a value, a name that ends in "field" a field's title.
 */
export const importIssueTexts = {
  'import.unknownUnit': {
    zh: '“{name}”不是{county}的单位。名称相近的有：{near}。请改用其中之一，或请管理员添加该单位或别名。',
    en: '"{name}" is no unit of {county}. Close to it: {near}. Use one of them, or have the unit or an alias added.',
  },
  'import.unknownUnitNothingNear': {
    zh: '“{name}”不是{county}的单位，也没有名称相近的单位。请改正，或请管理员添加该单位或别名。',
    en: '"{name}" is no unit of {county}, and none is close to it. Correct it, or have the unit or an alias added.',
  },
  'import.ambiguousUnit': {
    zh: '“{name}”可能是：{units}。请写单位全称。',
    en: '"{name}" may be any of: {units}. Write the full name.',
  },
  'import.closedUnit': {
    zh: '“{name}”已停用，不能再承担事项。请改为接手的单位。',
    en: '"{name}" is closed and takes no items. Name the unit that took over.',
  },
  'import.closedOnFuture': {
    zh: '销号时间 {day} 晚于今天（{today}）。还没有完成的请清空销号时间，并把“是否完成”改为否。',
    en: 'Closed on {day}, which is after today ({today}). Clear it and write "否" if the item is not done.',
  },
  'import.milestoneDoneFuture': {
    zh: '节点“{title}”的完成日 {day} 晚于今天（{today}）。还没有完成的请去掉“（已完成 …）”。',
    en: 'Milestone "{title}" is marked done on {day}, which is after today ({today}). Take the mark off if it is not done.',
  },
  'import.closedOnAssumed': {
    zh: '已完成但没有销号时间，按 {day} 计。如不对，请补上销号时间。',
    en: 'Done without a closing date; {day} was taken. Fill it in if that is wrong.',
  },
  'import.closedOnIgnored': {
    zh: '“是否完成”为否，销号时间 {day} 没有采用。',
    en: 'Not done, so the closing date {day} was not used.',
  },
  'import.rateRaised': {
    zh: '“是否完成”为是，完成率由 {rate}% 记为 100%。',
    en: 'Done, so the completion rate of {rate} % became 100 %.',
  },
  'import.rateKept': {
    zh: '事项已销号，完成率 {rate}% 没有采用。如需重新打开，请在“是否完成”填否。',
    en: 'The item is closed, so {rate} % was not used. To open it again, write "否" under done.',
  },
  'import.fullRateNotDone': {
    zh: '完成率 100%，但未注明是否完成/销号时间，按在办导入。已完成的请填“是否完成”或“销号时间”。',
    en: 'The rate is 100 %, but neither done nor a closing date is stated, so the item stays open. State one of them if it is done.',
  },
  'import.dueBeforeStart': {
    zh: '“{dueField}”{due} 早于“{startField}”{start}。请改正其中一个日期。',
    en: '"{dueField}" {due} lies before "{startField}" {start}. Correct one of them.',
  },
  'import.dueFromCampaign': {
    zh: '没有写“{dueField}”和“{finishField}”，按行动结束日 {day} 计时限。如不对，请补上其中一项。',
    en: 'Neither "{dueField}" nor "{finishField}" is given; the end of the campaign, {day}, became the deadline. Fill one in if that is wrong.',
  },
  'import.lightDiffers': {
    zh: '表中亮{given}，按规则计算为{computed}，以计算结果为准。',
    en: 'The sheet says {given}; by the rules it is {computed}, which counts.',
  },
  'import.tooLong': {
    zh: '“{field}”有 {length} 字，超过上限 {limit} 字。请精简。',
    en: '"{field}" has {length} characters, more than {limit}. Shorten it.',
  },
  'import.projectLedger': {
    zh: '这像是项目台账（有“{columns}”等列），而“{list}”是任务清单。请导入到项目清单。',
    en: 'This looks like a project ledger (columns "{columns}"), but "{list}" is a list of tasks. Import it into a list of projects.',
  },
  'import.taskLedger': {
    zh: '这像是任务台账（有“{columns}”列，没有项目台账特有的列），而“{list}”是项目清单。请导入到任务清单。',
    en: 'This looks like a task ledger (column "{columns}" and none of a project\'s), but "{list}" is a list of projects. Import it into a list of tasks.',
  },
  'import.noRows': {
    zh: '表头下面没有读到任何事项。请检查工作表和表头所在行。',
    en: 'No item was found below the header. Check the sheet and where its header is.',
  },
  'import.itemsMissing': {
    zh: '清单中有 {count} 个事项不在文件里（序号 {numbers}），将保持不变，不会删除。',
    en: '{count} items of the list are not in the file (numbers {numbers}); they stay as they are and are not deleted.',
  },
} as const;

export type ImportIssueCode = keyof typeof importIssueTexts;
