import type { INestApplication } from '@nestjs/common';

/** Version 1 of the API; health and metrics stay at the root, where monitors look for them. */
export function setApiPrefix(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
}
