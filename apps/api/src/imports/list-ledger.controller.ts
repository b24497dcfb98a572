import { Controller, Get, Inject, Post, Req, StreamableFile } from '@nestjs/common';
import { ExportLedger, ImportView, UploadLedger } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import { CONFIG, type Config, Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import type { ApiRequest } from '../http/api-request.js';
import { Caller } from '../http/caller.js';
import { UploadBody } from '../http/upload-body.js';
import { XlsxDownload } from '../http/xlsx-download.js';
import { receiveFile } from './receive-file.js';
import { sendWorkbook } from './send-file.js';
import { IdParam } from '../http/id-param.js';

@Controller('lists')
export class ListLedgerController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uploadLedger: UploadLedger,
    private readonly exportLedger: ExportLedger,
  ) {}

  /** Takes a ledger (.xlsx, .xls, .csv) in and answers how it was understood; nothing is imported yet. */
  @Post(':id/imports')
  @Can('ledger.import')
  @UploadBody('file', 'A task or project ledger: .xlsx, .xls, or .csv in UTF-8 or GBK')
  upload(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Req() request: ApiRequest,
  ): Promise<ImportView | Failure> {
    return this.uploadLedger.execute(caller, id, () => receiveFile(request, this.config.maxUploadBytes));
  }

  /** The list as a workbook that can be imported again; rows within the caller's scope. */
  @Get(':id/ledger')
  @Can('ledger.export')
  @XlsxDownload('The ledger')
  async download(@Caller() caller: Principal, @IdParam() id: number): Promise<StreamableFile | Failure> {
    const file = await this.exportLedger.execute(caller, id);
    return file instanceof Failure ? file : sendWorkbook(file);
  }
}
