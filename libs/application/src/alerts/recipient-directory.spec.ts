import type { RecipientRole, Role } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { RecipientDirectory } from './recipient-directory.js';

const city = 1;
const county = 2;
const zone = 3;
const bureau = 4;
const company = 5;
const units = [
  { id: city, parentId: null, kind: 'city' as const },
  { id: county, parentId: city, kind: 'county' as const },
  { id: zone, parentId: county, kind: 'zone' as const },
  { id: bureau, parentId: county, kind: 'department' as const },
  { id: company, parentId: zone, kind: 'enterprise' as const },
];

type Grants = [userId: number, role: Role, unitId: number][];
const resolve = (grants: Grants, role: RecipientRole, leadUnitId: number, ownerId: number | null = null) =>
  new RecipientDirectory(
    units,
    grants.map(([userId, granted, unitId]) => ({ userId, role: granted, unitId })),
  ).resolve(role, { ownerId, leadUnitId, campaignUnitId: county });

describe('who stands behind a role', () => {
  const everybody: Grants = [
    [10, 'unitClerk', bureau],
    [11, 'unitClerk', bureau],
    [12, 'unitHead', bureau],
    [20, 'unitClerk', zone],
    [21, 'unitHead', zone],
    [30, 'supervisor', county],
    [31, 'supervisor', city],
    [40, 'leader', county],
    [50, 'unitClerk', county],
  ];

  it.each<[string, RecipientRole, number, number | null, number[]]>([
    ['the owner, when there is one', 'owner', bureau, 7, [7]],
    ['the clerks of the lead unit', 'owner', bureau, null, [10, 11]],
    ['the clerks of the unit above a company without people', 'owner', company, null, [20]],
    ['the head of the lead unit', 'unitHead', bureau, 7, [12]],
    ['the head of the unit above', 'unitHead', company, null, [21]],
    ['the county’s own supervision office, not the city’s', 'supervisionOffice', bureau, null, [30]],
    ['the county’s leaders', 'deputyCountyHead', bureau, null, [40]],
    ['the county’s leaders', 'countyHead', bureau, null, [40]],
    ['nobody of the county as head of a unit', 'unitHead', county, null, []],
  ])('%s', (_, role, leadUnitId, ownerId, expected) => {
    expect(resolve(everybody, role, leadUnitId, ownerId)).toEqual(expected);
  });

  it.each<[string, Grants, number[]]>([
    [
      'its head',
      [
        [12, 'unitHead', bureau],
        [30, 'supervisor', county],
      ],
      [12],
    ],
    ['the supervision office', [[30, 'supervisor', county]], [30]],
    ['the city’s, when the county has none', [[31, 'supervisor', city]], [31]],
    ['nobody, in an instance without people', [], []],
  ])('an item that nobody owns reaches %s', (_, grants, expected) => {
    expect(resolve(grants, 'owner', bureau)).toEqual(expected);
  });
});
