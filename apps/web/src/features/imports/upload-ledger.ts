import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportReading } from '../../lib/api/types.js';
import { upload } from '../../lib/api/upload.js';
import { importKey } from './get-import.js';

/** Uploads a ledger for a list and reads it; nothing is written to the list. Can be cancelled. */
export function useUploadLedger() {
  const client = useQueryClient();
  const [percent, setPercent] = useState(0);
  const controller = useRef<AbortController>(undefined);
  const mutation = useMutation({
    mutationFn: ({ listId, file }: { listId: number; file: File }) => {
      controller.current = new AbortController();
      setPercent(0);
      return upload<ImportReading>(`/api/v1/lists/${listId}/imports`, file, {
        signal: controller.current.signal,
        onProgress: setPercent,
      });
    },
    onSuccess: (reading) => client.setQueryData(importKey(reading.id), reading),
  });
  return { ...mutation, percent, cancel: () => controller.current?.abort() };
}
