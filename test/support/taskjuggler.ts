import { execFile, execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addDays, type Network, type PlainDate, type WorkingCalendar } from '@guatu/domain';

/** The version line of TaskJuggler, or null where it is not installed (Debian: tj3). */
export function findTaskJuggler(): string | null {
  try {
    return execFileSync('tj3', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? null;
  } catch {
    return null;
  }
}

/** Every off day from one date to another as leaves; all seven weekdays work, so that make-up weekends do too. */
function leaves(calendar: WorkingCalendar, from: PlainDate, to: PlainDate): string[] {
  const lines: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const first = day;
    while (day < to && !calendar.isWorkingDay(day)) day = addDays(day, 1);
    if (day > first) lines.push(`leaves holiday "off" ${first} - ${day}`);
  }
  return lines;
}

/**
 * One network as a task with sub-tasks, all scheduled as late as possible. Whoever nothing follows ends with the last
 * working day on or before the deadline. Dependencies say what FS and FF links with lags of 0 and more say.
 */
function task(network: Network, name: string, calendar: WorkingCalendar): string[] {
  const end = addDays(calendar.onOrBefore(network.deadline), 1);
  const steps = network.steps.map(({ id, duration, unit }) => {
    const following = network.links
      .filter(({ from }) => from === id)
      .map(({ to, type, lag = 0, lagUnit }) => {
        const gap = lag === 0 ? '' : `${lagUnit === 'calendar' ? 'gapduration' : 'gaplength'} ${lag}d`;
        return `precedes !${to} { ${type === 'FF' ? 'onend' : ''} ${gap} }`;
      });
    const length = `${unit === 'working' ? 'length' : 'duration'} ${duration}d`;
    const last = following.length === 0 ? `end ${end}` : following.join(' ');
    return `  task ${id} "${id}" { scheduling alap ${length} ${last} }`;
  });
  return [`task ${name} "${name}" {`, ...steps, '}'];
}

/**
 * The latest starts of many networks from one run of TaskJuggler, by "N<place>.<step>". It ends with exit code 0 even
 * when it has something to complain about, so what it prints is returned too; empty when it is content.
 */
export async function latestStarts(
  networks: readonly Network[],
  calendar: WorkingCalendar,
  folder: string,
): Promise<{ starts: Map<string, PlainDate>; complaints: string }> {
  const project = [
    'project guatu "Guatu" 2023-01-01 - 2027-01-01 {',
    '  timezone "UTC"',
    '  timeformat "%Y-%m-%d"',
    '  timingresolution 60min',
    '  dailyworkinghours 24',
    '  yearlyworkingdays 365',
    '  workinghours mon - sun 0:00 - 24:00',
    '}',
    ...leaves(calendar, '2023-01-01', '2027-01-01'),
    ...networks.flatMap((network, place) => task(network, `N${place}`, calendar)),
    'taskreport starts "starts" { formats csv columns id, start hidetask ~isleaf() }',
  ];
  await writeFile(join(folder, 'networks.tjp'), project.join('\n'));
  const { stdout, stderr } = await promisify(execFile)('tj3', ['--silent', 'networks.tjp'], { cwd: folder });
  // Each network has a row of its own too; only those of its steps have a dot in their id.
  const rows = (await readFile(join(folder, 'starts.csv'), 'utf8'))
    .split('\n')
    .filter((row) => row.includes('.'));
  const starts = new Map(
    rows.map((row) => {
      const [id, start] = row.split(';').map((cell) => cell.replaceAll('"', ''));
      return [id!, start!] as const;
    }),
  );
  return { starts, complaints: `${stdout}${stderr}`.trim() };
}
