import type { Role } from '@guatu/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';

export interface UserValues {
  login: string;
  name: string;
  password: string;
  unitId: number;
  email?: string | null;
  phone?: string | null;
  active?: boolean;
  grants: { role: Role; unitId: number }[];
}

/** Makes an account, or changes the one given. */
export function useSaveUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ of, values }: { of: { id: number; version: number } | undefined; values: UserValues }) => {
      const { login, password, active, ...rest } = values;
      const body = { ...rest, email: rest.email?.trim() || null, phone: rest.phone?.trim() || null };
      return of
        ? unwrap(
            api.PATCH('/api/v1/users/{id}', {
              params: { path: { id: of.id }, header: ifMatch(of.version) },
              body: { ...body, ...(active === undefined ? {} : { active }) },
            }),
          )
        : unwrap(api.POST('/api/v1/users', { body: { ...body, login, password } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
}
