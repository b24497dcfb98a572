import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { PreviewSchedule, type PreviewScheduleInput, SchedulePreviewView } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { SignedIn } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { PreviewScheduleDto } from './dto/preview-schedule.dto.js';
import { ScheduleBodyPipe } from './schedule-body.pipe.js';

@Controller('schedules')
export class SchedulesController {
  constructor(private readonly previewSchedule: PreviewSchedule) {}

  /** Schedules the network that is sent, forwards and backwards; nothing is stored. */
  @Post('preview')
  @HttpCode(200)
  @SignedIn()
  @ApiBody({ type: PreviewScheduleDto })
  preview(
    @Caller() caller: Principal,
    @Body(ScheduleBodyPipe) body: PreviewScheduleInput,
  ): Promise<SchedulePreviewView | Failure> {
    return this.previewSchedule.execute(caller, body);
  }
}
