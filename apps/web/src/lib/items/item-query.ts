import type { ItemFilter } from './item-filter.js';

/** The filter as the API takes it. */
export function itemQuery(filter: ItemFilter) {
  const { campaign, list, aspect, unit, ...same } = filter;
  return {
    limit: 50,
    ...same,
    ...(campaign === undefined ? {} : { campaignId: campaign }),
    ...(list === undefined ? {} : { listId: list }),
    ...(aspect === undefined ? {} : { aspectId: aspect }),
    ...(unit === undefined ? {} : { unitId: unit }),
  };
}
