import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * The document in an order that depends on its content alone: addresses and names sorted, whatever the order of
 * modules, and so are enums, which the compiler lists in the order in which it met their members.
 */
export function canonicalDocument(document: OpenAPIObject): OpenAPIObject {
  const { components } = document;
  const sorted = {
    ...document,
    paths: sortKeys(document.paths),
    ...(components && { components: { ...components, schemas: sortKeys(components.schemas ?? {}) } }),
  };
  return canonicalNode(sorted) as OpenAPIObject;
}

function canonicalNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(canonicalNode);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => {
    if (key === 'enum' && Array.isArray(value)) return [key, value.map(String).toSorted()] as const;
    if (key === 'properties' && typeof value === 'object' && value !== null) return [key, openValues(value)];
    return [key, canonicalNode(value)] as const;
  });
  return Object.fromEntries(entries);
}

/** A property that is `unknown` in code comes out as an object without fields; it may be any JSON value. */
function openValues(properties: object): object {
  const entries = Object.entries(properties).map(([name, schema]: [string, unknown]) => {
    const isUnknown = JSON.stringify(schema) === '{"type":"object"}';
    return [name, isUnknown ? {} : canonicalNode(schema)] as const;
  });
  return Object.fromEntries(entries);
}

function sortKeys<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
