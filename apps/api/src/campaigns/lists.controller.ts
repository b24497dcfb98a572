import { Body, Controller, Patch } from '@nestjs/common';
import { UpdateList, WorkListView } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { UpdateListDto } from './dto/work-list.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('lists')
export class ListsController {
  constructor(private readonly updateList: UpdateList) {}

  /** Renumbers, renames or relabels a list. */
  @Patch(':id')
  @Can('lists.manage')
  update(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: UpdateListDto,
  ): Promise<WorkListView | Failure> {
    return this.updateList.execute(caller, id, version, body);
  }
}
