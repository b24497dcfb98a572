import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { ItemsModule } from '../items/items.module.js';
import { DemoOrganisation } from './demo-organisation.js';
import { SeedDemo } from './seed-demo.js';

/** The demonstration that a first start writes. */
@Module({
  imports: [ImportsModule, ItemsModule],
  providers: [DemoOrganisation, SeedDemo],
  exports: [SeedDemo],
})
export class DemoModule {}
