import { Module } from '@nestjs/common';
import { ExportLedger } from './export-ledger.js';
import { LedgerTemplate } from './ledger-template.js';

const useCases = [ExportLedger, LedgerTemplate];

/** Items into ledgers. */
@Module({ providers: useCases, exports: useCases })
export class ExportsModule {}
