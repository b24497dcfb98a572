import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { CreateUnit, ListUnits, UnitView, UpdateUnit } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { CreateUnitDto, UpdateUnitDto } from './dto/unit.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('units')
export class UnitsController {
  constructor(
    private readonly listUnits: ListUnits,
    private readonly createUnit: CreateUnit,
    private readonly updateUnit: UpdateUnit,
  ) {}

  /** The whole organisation tree, parents before children. */
  @Get()
  @Can('units.read')
  list(): Promise<UnitView[]> {
    return this.listUnits.execute();
  }

  /** Adds a unit below one that the caller manages. */
  @Post()
  @Can('units.manage')
  create(@Caller() caller: Principal, @Body() body: CreateUnitDto): Promise<UnitView | Failure> {
    return this.createUnit.execute(caller, body);
  }

  /** Renames, reorders, closes or reopens a unit. */
  @Patch(':id')
  @Can('units.manage')
  update(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: UpdateUnitDto,
  ): Promise<UnitView | Failure> {
    return this.updateUnit.execute(caller, id, version, body);
  }
}
