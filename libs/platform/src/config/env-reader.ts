/** Reads typed values from environment variables and collects every problem, so that all are reported at once. */
export class EnvReader {
  readonly problems: string[] = [];

  constructor(private readonly env: Record<string, string | undefined>) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  has(name: string): boolean {
    return this.text(name) !== undefined;
  }

  list(name: string): string[] {
    const parts = (this.text(name) ?? '').split(',').map((part) => part.trim());
    return parts.filter((part) => part !== '');
  }

  oneOf<Value extends string>(name: string, allowed: readonly Value[], fallback: Value): Value {
    const value = this.text(name) ?? fallback;
    const found = allowed.find((one) => one === value);
    if (!found) this.problems.push(`${name}=${value}: use one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    this.problems.push(`${name}=${value}: use a whole number from ${least} to ${most}`);
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.text(name);
    if (value === undefined) return fallback;
    if (value === 'true' || value === 'false') return value === 'true';
    this.problems.push(`${name}=${value}: use true or false`);
    return fallback;
  }

  url(name: string, protocols: readonly string[], required: boolean): string | undefined {
    const value = this.text(name);
    if (value === undefined) {
      if (required) this.problems.push(`${name} is missing: give a ${protocols[0]}//… address`);
      return undefined;
    }
    const parsed = tryUrl(value);
    if (parsed && protocols.includes(parsed.protocol)) return value;
    // The value may hold a password, so it is not repeated.
    this.problems.push(`${name} is not a ${protocols.join(' or ')}//… address`);
    return undefined;
  }

  day(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const instant = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)) return value;
    this.problems.push(`${name}=${value}: use a day such as 2023-01-20`);
    return undefined;
  }

  timeZone(name: string, fallback: string): string {
    const value = this.text(name) ?? fallback;
    try {
      return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions() && value;
    } catch {
      this.problems.push(`${name}=${value}: no such time zone; use a name such as Asia/Shanghai`);
      return fallback;
    }
  }

  secretKey(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || Buffer.from(value, 'base64').length === 32) return value;
    this.problems.push(`${name}: use 32 random bytes in base64 (openssl rand -base64 32)`);
    return undefined;
  }
}

function tryUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
