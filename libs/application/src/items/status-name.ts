import type { ItemStatus } from '@guatu/domain';

const names: Record<ItemStatus, string> = {
  draft: '草稿',
  issued: '已交办',
  accepted: '已签收',
  inProgress: '推进中',
  closeOutRequested: '申请销号',
  closed: '销号',
  archived: '归档',
  returned: '退回',
  paused: '中止',
  cancelled: '取消',
};

/** The state in the official word, which messages and exports use in both languages. */
export function statusName(status: ItemStatus): string {
  return names[status];
}
