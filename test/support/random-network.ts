import {
  addDays,
  dayUnits,
  linkTypes,
  type Network,
  type NetworkLink,
  type NetworkStep,
} from '@guatu/domain';
import fc from 'fast-check';

export interface NetworkShape {
  maxSteps: number;
  maxDays: number;
  units: readonly ('working' | 'calendar')[];
  types: readonly ('FS' | 'SS' | 'FF' | 'SF')[];
  minLag: number;
  /** Blackouts and actual dates too. */
  withFacts: boolean;
}

/** Everything a network can hold, small enough to walk through day by day. */
export const anyShape: NetworkShape = {
  maxSteps: 6,
  maxDays: 9,
  units: dayUnits,
  types: linkTypes,
  minLag: -6,
  withFacts: true,
};

/** Days of a year with Spring Festival at its start. */
const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2023-01-05', n));

const span = fc
  .tuple(day, fc.integer({ min: 0, max: 12 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

const rare = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5, nil: undefined });

function step(shape: NetworkShape): fc.Arbitrary<Omit<NetworkStep, 'id'>> {
  const age = fc.integer({ min: 0, max: 20 });
  return fc
    .record({
      duration: fc.integer({ min: 1, max: shape.maxDays }),
      unit: fc.constantFrom(...shape.units),
      blackouts: shape.withFacts ? rare(fc.array(span, { maxLength: 2 })) : fc.constant(undefined),
      begun: shape.withFacts ? rare(age) : fc.constant(undefined),
      took: fc.option(age, { freq: 2, nil: undefined }),
    })
    .map(({ begun, took, blackouts, ...plain }) => ({
      ...plain,
      ...(blackouts && { blackouts }),
      ...(begun !== undefined && { actualStart: addDays('2023-01-20', -begun) }),
      ...(begun !== undefined &&
        took !== undefined && { actualFinish: addDays('2023-01-20', -Math.max(0, begun - took)) }),
    }));
}

/** Networks without cycles: links lead from earlier to later steps, listed in any order. */
export function randomNetwork(shape: NetworkShape = anyShape): fc.Arbitrary<Network> {
  const link = fc.record({
    a: fc.nat({ max: shape.maxSteps - 1 }),
    b: fc.nat({ max: shape.maxSteps - 1 }),
    type: fc.constantFrom(...shape.types),
    lag: fc.oneof(fc.constant(0), fc.integer({ min: shape.minLag, max: shape.maxDays })),
    lagUnit: fc.constantFrom(...shape.units),
  });
  return fc
    .record({
      asOf: fc.integer({ min: 0, max: 20 }).map((n) => addDays('2023-01-20', n)),
      length: fc.integer({ min: 0, max: 60 }),
      steps: fc.array(step(shape), { minLength: 1, maxLength: shape.maxSteps }),
      links: fc.array(link, { maxLength: 2 * shape.maxSteps }),
      blackouts: shape.withFacts ? fc.array(span, { maxLength: 1 }) : fc.constant([]),
    })
    .map(({ asOf, length, steps, links, blackouts }) => {
      const named = steps.map((entry, i) => ({ ...entry, id: `S${i}` }));
      const real: NetworkLink[] = links
        .filter(({ a, b }) => a !== b && a < steps.length && b < steps.length)
        .map(({ a, b, ...rest }) => ({ ...rest, from: `S${Math.min(a, b)}`, to: `S${Math.max(a, b)}` }));
      return { asOf, deadline: addDays(asOf, length), steps: named.toReversed(), links: real, blackouts };
    });
}
