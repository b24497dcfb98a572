import { type DynamicModule, Module } from '@nestjs/common';
import { DataAccessModule } from '@guatu/data-access';
import { type Config, PlatformModule } from '@guatu/platform';
import { BoardApiModule } from './board/board-api.module.js';
import { AlertsApiModule } from './alerts/alerts-api.module.js';
import { CampaignsApiModule } from './campaigns/campaigns-api.module.js';
import { EventsModule } from './events/events.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { IdentityApiModule } from './identity/identity-api.module.js';
import { ImportsApiModule } from './imports/imports-api.module.js';
import { InboxApiModule } from './inbox/inbox-api.module.js';
import { InstanceApiModule } from './instance/instance-api.module.js';
import { ItemSchedulesApiModule } from './item-schedules/item-schedules-api.module.js';
import { ItemsApiModule } from './items/items-api.module.js';
import { MailSettingsApiModule } from './mail-settings/mail-settings-api.module.js';
import { CalendarsApiModule } from './calendars/calendars-api.module.js';
import { SchedulesApiModule } from './schedules/schedules-api.module.js';
import { UnitsApiModule } from './units/units-api.module.js';
import { UsersApiModule } from './users/users-api.module.js';

const features = [
  CalendarsApiModule,
  SchedulesApiModule,
  ImportsApiModule,
  AlertsApiModule,
  InboxApiModule,
  MailSettingsApiModule,
  BoardApiModule,
  ItemsApiModule,
  ItemSchedulesApiModule,
  CampaignsApiModule,
  UnitsApiModule,
  UsersApiModule,
  EventsModule,
  HealthModule,
  IdentityApiModule,
  InstanceApiModule,
];

/** The HTTP process: translation between HTTP and use-cases, nothing else. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config),
        DataAccessModule.forRoot('guatu-api'),
        HttpModule,
        ...features,
      ],
    };
  }
}
