import { Module } from '@nestjs/common';
import { ExportsModule, ImportsModule } from '@guatu/application';
import { ImportsController } from './imports.controller.js';
import { LedgerTemplatesController } from './ledger-templates.controller.js';
import { ListLedgerController } from './list-ledger.controller.js';

@Module({
  imports: [ImportsModule, ExportsModule],
  controllers: [ImportsController, ListLedgerController, LedgerTemplatesController],
})
export class ImportsApiModule {}
