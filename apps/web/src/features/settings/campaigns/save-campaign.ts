import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';

export interface CampaignValues {
  unitId: number;
  name: string;
  startsOn: string;
  endsOn: string;
}

/** Opens a campaign, or renames and moves the one given. */
export function useSaveCampaign() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      of,
      values,
    }: {
      of: { id: number; version: number } | undefined;
      values: CampaignValues;
    }) => {
      const { unitId: _unitId, ...changes } = values;
      return of
        ? unwrap(
            api.PATCH('/api/v1/campaigns/{id}', {
              params: { path: { id: of.id }, header: ifMatch(of.version) },
              body: changes,
            }),
          )
        : unwrap(api.POST('/api/v1/campaigns', { body: values }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['campaigns'] }),
  });
}
