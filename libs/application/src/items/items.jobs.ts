import { Injectable } from '@nestjs/common';
import { OnJob, type JobPayload } from '@guatu/queue';
import { AssessDay } from './assess-day.js';

@Injectable()
export class ItemsJobs {
  constructor(private readonly assessDay: AssessDay) {}

  /** Every night, and once at start: lights change with the date alone. */
  @OnJob('items.assessDay')
  async assess(payload: JobPayload<'items.assessDay'>): Promise<void> {
    await this.assessDay.execute(payload.day);
  }
}
