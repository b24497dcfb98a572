import { AlertLedgerRepository } from './alerts/alert-ledger.repository.js';
import { AlertRuleRepository } from './alerts/alert-rule.repository.js';
import { AlertScanRepository } from './alerts/alert-scan.repository.js';
import { DeliveryRepository } from './alerts/delivery.repository.js';
import { DigestRepository } from './alerts/digest.repository.js';
import { InboxRepository } from './alerts/inbox.repository.js';
import { AuditRepository } from './audit/audit.repository.js';
import { CampaignRepository } from './campaigns/campaign.repository.js';
import { WorkListRepository } from './campaigns/work-list.repository.js';
import { EventPublisher } from './events/event-publisher.js';
import { HistoryRepository } from './audit/history.repository.js';
import { BoardRepository } from './board/board.repository.js';
import { CalendarRepository } from './calendar/calendar.repository.js';
import { IdempotencyRepository } from './idempotency/idempotency.repository.js';
import { AssessmentRepository } from './items/assessment.repository.js';
import { ItemDetailRepository } from './items/item-detail.repository.js';
import { ItemListRepository } from './items/item-list.repository.js';
import { ItemNameRepository } from './items/item-name.repository.js';
import { ItemRepository } from './items/item.repository.js';
import { ItemScheduleRepository } from './items/item-schedule.repository.js';
import { LightHistoryRepository } from './items/light-history.repository.js';
import { ListScopeRepository } from './items/list-scope.repository.js';
import { CampaignUnitRepository } from './imports/campaign-unit.repository.js';
import { ImportBatchRepository } from './imports/import-batch.repository.js';
import { ImportRowRepository } from './imports/import-row.repository.js';
import { LedgerItemRepository } from './imports/ledger-item.repository.js';
import { LedgerWriteRepository } from './imports/ledger-write.repository.js';
import { AccountRepository } from './identity/account.repository.js';
import { ManagedAccountRepository } from './identity/managed-account.repository.js';
import { PrincipalRepository } from './identity/principal.repository.js';
import { SessionRepository } from './identity/session.repository.js';
import { SettingRepository } from './settings/setting.repository.js';
import { OutboxRepository } from './outbox/outbox.repository.js';
import { OrganisationLock } from './units/organisation-lock.js';
import { UnitRepository } from './units/unit.repository.js';

/** Every repository of the product. Their methods say what they answer; SQL lives nowhere else. */
export const repositories = [
  AccountRepository,
  AlertLedgerRepository,
  AlertRuleRepository,
  AlertScanRepository,
  AssessmentRepository,
  AuditRepository,
  BoardRepository,
  CalendarRepository,
  CampaignRepository,
  CampaignUnitRepository,
  DeliveryRepository,
  DigestRepository,
  EventPublisher,
  HistoryRepository,
  IdempotencyRepository,
  InboxRepository,
  ImportBatchRepository,
  ImportRowRepository,
  ItemDetailRepository,
  ItemListRepository,
  ItemNameRepository,
  ItemRepository,
  ItemScheduleRepository,
  LedgerItemRepository,
  LedgerWriteRepository,
  LightHistoryRepository,
  ListScopeRepository,
  ManagedAccountRepository,
  OrganisationLock,
  OutboxRepository,
  PrincipalRepository,
  SessionRepository,
  SettingRepository,
  UnitRepository,
  WorkListRepository,
];
