export * from './database/data-source.js';
export * from './database/database.js';
export * from './database/migrate.js';
export * from './entities/app-user.entity.js';
export * from './entities/campaign.entity.js';
export * from './entities/milestone.entity.js';
export * from './entities/unit.entity.js';
export * from './entities/work-item.entity.js';
export * from './entities/work-list.entity.js';
export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded/embedded-postgres-error.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/start-embedded-postgres.js';
export * from './audit/audit.repository.js';
export * from './campaigns/campaign.repository.js';
export * from './campaigns/work-list.repository.js';
export * from './data-access.module.js';
export * from './events/event-publisher.js';
export * from './identity/account.repository.js';
export * from './identity/managed-account.repository.js';
export * from './identity/principal.repository.js';
export * from './identity/session.repository.js';
export * from './units/organisation-lock.js';
export * from './units/unit.repository.js';
export * from './settings/setting.repository.js';
export * from './audit/history.repository.js';
export * from './board/board.repository.js';
export * from './calendar/calendar.repository.js';
export * from './items/assessment.repository.js';
export * from './items/item-detail.repository.js';
export * from './items/item-list.repository.js';
export * from './items/item-row.js';
export * from './items/item-scope.js';
export * from './items/item-sort.js';
export * from './items/item.repository.js';
export * from './items/list-scope.repository.js';
export * from './idempotency/idempotency.repository.js';
export * from './alerts/alert-ledger.repository.js';
export * from './alerts/alert-rule.repository.js';
export * from './alerts/alert-scan.repository.js';
export * from './alerts/delivery.repository.js';
export * from './alerts/digest.repository.js';
export * from './alerts/inbox.repository.js';
export * from './events/notification-listener.js';
export * from './outbox/outbox.repository.js';
