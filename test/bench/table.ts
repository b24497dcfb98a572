import { cpus, totalmem } from 'node:os';

/** Prints rows as a table that docs/benchmarks.md can take over. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (string | number)[][],
): void {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(
    totalmem() / 1024 ** 3,
  )} GiB, Node ${process.versions.node}`;
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  console.log(`\n### ${title}\n\n${machine}\n\n${lines.join('\n')}\n`);
}

/** Three significant digits are more than such a measurement carries. */
export function short(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3);
}
