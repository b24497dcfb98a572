import { AuditRepository } from './audit/audit.repository.js';
import { EventPublisher } from './events/event-publisher.js';
import { AccountRepository } from './identity/account.repository.js';
import { PrincipalRepository } from './identity/principal.repository.js';
import { SessionRepository } from './identity/session.repository.js';
import { SettingRepository } from './settings/setting.repository.js';
import { UnitRepository } from './units/unit.repository.js';

/** Every repository of the product. Their methods say what they answer; SQL lives nowhere else. */
export const repositories = [
  AccountRepository,
  AuditRepository,
  EventPublisher,
  PrincipalRepository,
  SessionRepository,
  SettingRepository,
  UnitRepository,
];
