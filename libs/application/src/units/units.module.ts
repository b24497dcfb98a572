import { Module } from '@nestjs/common';
import { CreateUnit } from './create-unit.js';
import { ListUnits } from './list-units.js';
import { UpdateUnit } from './update-unit.js';

const useCases = [CreateUnit, ListUnits, UpdateUnit];

/** The organisation tree. */
@Module({ providers: useCases, exports: useCases })
export class UnitsModule {}
