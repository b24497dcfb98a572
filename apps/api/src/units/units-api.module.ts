import { Module } from '@nestjs/common';
import { UnitsModule } from '@guatu/application';
import { UnitsController } from './units.controller.js';

@Module({ imports: [UnitsModule], controllers: [UnitsController] })
export class UnitsApiModule {}
