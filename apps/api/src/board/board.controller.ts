import { Controller, Get, Query } from '@nestjs/common';
import { BoardView, GetBoard } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { BoardQueryDto } from './dto/board-query.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('campaigns/:id/board')
export class BoardController {
  constructor(private readonly getBoard: GetBoard) {}

  /** The board of a campaign as of today, or as it was at the end of a past day. */
  @Get()
  @Can('board.read')
  read(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Query() query: BoardQueryDto,
  ): Promise<BoardView | Failure> {
    return this.getBoard.execute(caller, id, query.asOf);
  }
}
