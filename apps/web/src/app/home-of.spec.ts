import { permissionsOf, type Role } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { homeOf } from './home-of.js';

describe('homeOf', () => {
  it.each([
    ['administrator', '/board'],
    ['supervisor', '/board'],
    ['leader', '/board'],
    ['unitHead', '/my-work'],
    ['unitClerk', '/my-work'],
  ] satisfies [Role, string][])('%s → %s', (role, home) => expect(homeOf(permissionsOf(role))).toBe(home));

  it('leads a person without a role to the list', () => expect(homeOf([])).toBe('/items'));
});
