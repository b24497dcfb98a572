/** A decimal number without binary error: digits ÷ 10^scale. */
export interface Decimal {
  digits: bigint;
  scale: number;
}

const shape = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?(?:e([+-]?\d{1,2}))?$/i;

/**
 * Reads a plain decimal ("1,234.5", "-3", "1.2e-3"); null when it is none. Numbers are first cut to the 15
 * significant digits that a spreadsheet shows, so that 0.1 + 0.2 is 0.3 again.
 */
export function toDecimal(input: string | number): Decimal | null {
  if (typeof input === 'number' && !Number.isFinite(input)) return null;
  const text = typeof input === 'number' ? String(Number(input.toPrecision(15))) : withoutThousands(input);
  const match = shape.exec(text);
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || whole + fraction === '') return null;
  const exponent = Number(match[4] ?? 0);
  const digits = BigInt(whole + fraction) * (match[1] === '-' ? -1n : 1n);
  const scale = fraction.length - exponent;
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

const withoutThousands = (text: string): string =>
  /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replaceAll(',', '') : text;

/**
 * The decimal times 10^power, rounded half away from zero to `places` decimals, as an integer count of
 * 10^-places; `exact` is false when something was rounded off.
 */
export function scaleDecimal(
  value: Decimal,
  power: number,
  places: number,
): { units: bigint; exact: boolean } {
  const shift = power + places - value.scale;
  if (shift >= 0) return { units: value.digits * 10n ** BigInt(shift), exact: true };
  const divisor = 10n ** BigInt(-shift);
  const quotient = value.digits / divisor;
  const rest = value.digits % divisor;
  const away = (rest < 0n ? -rest : rest) * 2n >= divisor;
  const step = value.digits < 0n ? -1n : 1n;
  return { units: away ? quotient + step : quotient, exact: rest === 0n };
}
