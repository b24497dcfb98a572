import { Injectable } from '@nestjs/common';
import type { ItemKind, Principal } from '@guatu/domain';
import { writeTemplate } from '@guatu/ledger';
import type { LedgerFile } from './export-ledger.js';

const names = {
  task: { zh: '任务台账模板', en: 'task-ledger-template' },
  project: { zh: '项目台账模板', en: 'project-ledger-template' },
} as const;

/** An empty ledger with every column and how to fill it in. */
@Injectable()
export class LedgerTemplate {
  async execute(caller: Principal, kind: ItemKind): Promise<LedgerFile> {
    return { name: `${names[kind][caller.locale]}.xlsx`, bytes: await writeTemplate(kind, caller.locale) };
  }
}
