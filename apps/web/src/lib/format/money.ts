const wan = 10_000;
const yi = 100_000_000;

/** An amount and the unit it is written in. */
export interface MoneyText {
  amount: string;
  /** 'yuan' | 'wan' (万元) | 'yi' (亿元) */
  unit: 'yuan' | 'wan' | 'yi';
}

const groupedFixed = (value: number): string => {
  const [whole = '', fraction = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${fraction}`;
};

/**
 * Whole yuan as it is read aloud: from 1 亿 in 亿元 (32,000,000,000 → '320.00' 亿), from 1 万 in 万元, below in 元.
 */
export function moneyText(yuan: number): MoneyText {
  const size = Math.abs(yuan);
  if (size >= yi) return { amount: groupedFixed(yuan / yi), unit: 'yi' };
  if (size >= wan) return { amount: groupedFixed(yuan / wan), unit: 'wan' };
  return { amount: String(yuan), unit: 'yuan' };
}
