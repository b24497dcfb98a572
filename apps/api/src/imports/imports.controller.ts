import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  CommitImport,
  DiscardImport,
  GetImport,
  ImportRowPageView,
  ImportView,
  ListImportRows,
  RereadImport,
} from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { ImportRowsQueryDto, RereadImportDto } from './dto/import.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly getImport: GetImport,
    private readonly rereadImport: RereadImport,
    private readonly listRows: ListImportRows,
    private readonly commitImport: CommitImport,
    private readonly discardImport: DiscardImport,
  ) {}

  /** How an uploaded ledger was understood and what committing it would do. */
  @Get(':id')
  @Can('ledger.import')
  read(@Caller() caller: Principal, @IdParam() id: number): Promise<ImportView | Failure> {
    return this.getImport.execute(caller, id);
  }

  /** Reads the file again, with another sheet or corrected columns. */
  @Patch(':id')
  @Can('ledger.import')
  reread(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: RereadImportDto,
  ): Promise<ImportView | Failure> {
    return this.rereadImport.execute(caller, id, version, body);
  }

  /** What becomes of each row, in the sheet's order. */
  @Get(':id/rows')
  @Can('ledger.import')
  rows(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Query() query: ImportRowsQueryDto,
  ): Promise<ImportRowPageView | Failure> {
    return this.listRows.execute(caller, id, query);
  }

  /** Writes it, all or nothing. Sent twice, it answers the same. */
  @Post(':id/commit')
  @Can('ledger.import')
  @HttpCode(200)
  commit(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
  ): Promise<ImportView | Failure> {
    return this.commitImport.execute(caller, id, version);
  }

  /** Throws an uncommitted import away, with its file. */
  @Delete(':id')
  @Can('ledger.import')
  @HttpCode(204)
  discard(@Caller() caller: Principal, @IdParam() id: number): Promise<Failure | undefined> {
    return this.discardImport.execute(caller, id);
  }
}
