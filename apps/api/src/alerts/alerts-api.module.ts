import { Module } from '@nestjs/common';
import { AlertsModule } from '@guatu/application';
import { AlertsController } from './alerts.controller.js';

@Module({ imports: [AlertsModule], controllers: [AlertsController] })
export class AlertsApiModule {}
