import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { AlertPageView, ListAlerts, ScanAlerts, ScanResultView } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { ListAlertsQueryDto, ScanAlertsDto } from './dto/alerts.dto.js';

@Controller('alerts')
export class AlertsController {
  constructor(
    private readonly scanAlerts: ScanAlerts,
    private readonly listAlerts: ListAlerts,
  ) {}

  /**
   * Does now what the worker does every working day, for the whole instance; what has been told stays told. Answers
   * with counts alone, so that it shows nothing outside the caller's scope.
   */
  @Post('scan')
  @Can('alerts.run')
  @HttpCode(200)
  scan(@Body() body: ScanAlertsDto): Promise<ScanResultView | Failure> {
    return this.scanAlerts.execute(body.day);
  }

  /** The ledger of alerts, newest first, of items within the caller's scope. */
  @Get()
  @Can('alerts.read')
  list(@Caller() caller: Principal, @Query() query: ListAlertsQueryDto): Promise<AlertPageView> {
    return this.listAlerts.execute(caller, query);
  }
}
