import type { ItemKind } from '@guatu/domain';

/** A numbered list with its checksums. */
export class WorkListView {
  id!: number;
  number!: number;
  title!: string;
  kind!: ItemKind;
  /** Lists of one campaign that share a label ("17+2") are shown as one sum. */
  label!: string | null;
  expectedItems!: number | null;
  expectedAspects!: number | null;
  /** Items in the list now. */
  items!: number;
  aspects!: number;
  version!: number;
}

export class CampaignView {
  id!: number;
  name!: string;
  unitId!: number;
  unitName!: string;
  /** YYYY-MM-DD */
  startsOn!: string;
  endsOn!: string;
  version!: number;
  lists!: WorkListView[];
}
