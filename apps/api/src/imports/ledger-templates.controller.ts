import { Controller, Get, Param, ParseEnumPipe, StreamableFile } from '@nestjs/common';
import { LedgerTemplate } from '@guatu/application';
import type { ItemKind, Principal } from '@guatu/domain';
import { Can } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { XlsxDownload } from '../http/xlsx-download.js';
import { sendWorkbook } from './send-file.js';

const kinds = { task: 'task', project: 'project' } as const;

@Controller('ledger-templates')
export class LedgerTemplatesController {
  constructor(private readonly template: LedgerTemplate) {}

  /** An empty ledger to fill in. */
  @Get(':kind')
  @Can('ledger.export')
  @XlsxDownload('The template')
  async download(
    @Caller() caller: Principal,
    @Param('kind', new ParseEnumPipe(kinds)) kind: ItemKind,
  ): Promise<StreamableFile> {
    return sendWorkbook(await this.template.execute(caller, kind));
  }
}
