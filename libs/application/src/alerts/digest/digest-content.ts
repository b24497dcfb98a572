import type { DigestSection } from '@guatu/domain';

/** An item in a digest, before it is put into words. */
export interface DigestEntry {
  itemId: number;
  number: string;
  title: string;
  unitName: string;
  dueOn: string;
  /** Something about it fired for this recipient today. */
  isFresh: boolean;
}

export interface DraftSection {
  code: DigestSection;
  /** Items in all; `entries` are the first of them. */
  total: number;
  entries: DigestEntry[];
}

export interface DigestLine {
  itemId: number;
  number: string;
  title: string;
  text: string;
}

export interface WrittenSection {
  code: DigestSection;
  title: string;
  total: number;
  lines: DigestLine[];
}

/** As stored in `digest.content`: enough to show it in the inbox and to lay it out for any channel. */
export interface DigestContent {
  locale: 'zh' | 'en';
  intro: string;
  sections: WrittenSection[];
}
