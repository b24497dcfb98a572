import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';
import type { ItemSchedule } from '../../../lib/api/types.js';
import type { NetworkBody } from './draft.js';
import { scheduleKey } from './schedule-queries.js';

interface Save {
  id: number;
  /** Version the draft was made on, 0 for the first. */
  version: number;
  body: NetworkBody;
}

const put = ({ id, version, body }: Save): Promise<ItemSchedule> =>
  unwrap(
    api.PUT('/api/v1/items/{id}/schedule', { params: { path: { id }, header: ifMatch(version) }, body }),
  );

/** Keeps a what-if; 412 says that somebody else saved one since. */
export function useSaveSchedule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: put,
    onSuccess: (saved) => client.setQueryData(scheduleKey(saved.itemId), saved),
  });
}

interface Commit {
  id: number;
  version: number;
  /** What is not saved yet; it is saved first. */
  unsaved: NetworkBody | null;
  note: string;
}

/** Makes the dates the item's milestones. */
export function useCommitSchedule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version, unsaved, note }: Commit) => {
      let seen = version;
      if (unsaved) {
        const saved = await put({ id, version, body: unsaved });
        client.setQueryData(scheduleKey(id), saved);
        seen = saved.version;
      }
      return unwrap(
        api.POST('/api/v1/items/{id}/schedule/commit', {
          params: { path: { id }, header: ifMatch(seen) },
          body: note.trim() ? { note: note.trim() } : {},
        }),
      );
    },
    onSuccess: async (committed) => {
      client.setQueryData(scheduleKey(committed.itemId), committed);
      void client.invalidateQueries({ queryKey: ['board'] });
      await client.invalidateQueries({ queryKey: ['items'] });
    },
  });
}
