import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '@guatu/data-access';
import { commonFailures, Failure } from '@guatu/platform';
import { Public } from '../http/access.js';
import type { ApiRequest } from '../http/api-request.js';
import { Metrics } from './metrics.js';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For process managers and monitors; outside /api/v1. */
@Controller()
@ApiExcludeController()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers. */
  @Get('health/live')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. */
  @Get('health/ready')
  @Public()
  async ready(): Promise<{ status: string }> {
    await this.database.query('SELECT 1');
    return { status: 'ok' };
  }

  /** Prometheus text, for this machine only. */
  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(@Req() request: ApiRequest): Promise<string> | Failure {
    const { remoteAddress } = request.socket;
    // The socket's address, not a forwarded header; a proxy on this machine must not publish /metrics.
    const isLocal = remoteAddress !== undefined && loopback.has(remoteAddress);
    if (!isLocal || request.headers['x-forwarded-for'] !== undefined) return commonFailures.notFound();
    return this.metrics.text();
  }
}
