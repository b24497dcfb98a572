const base = (publicUrl: string): string => publicUrl.replace(/\/+$/, '');

export const itemLink = (publicUrl: string, itemId: number): string => `${base(publicUrl)}/items/${itemId}`;

export const inboxLink = (publicUrl: string): string => `${base(publicUrl)}/inbox`;
