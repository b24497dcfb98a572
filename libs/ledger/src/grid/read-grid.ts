import { Worker } from 'node:worker_threads';
import type { TextIssue } from '@guatu/domain';
import { formulaWithoutValue } from '../file/formula-without-value.js';
import type { FileFormat } from '../file/file-format.js';
import { failure, success, type Outcome } from '../ledger-problem.js';
import type { LedgerLimits } from '../ledger-reading.js';
import { cellName } from './cell-name.js';
import type { GridAnswer, GridJob, GridSheet } from './grid.js';

/** Rows of each sheet that are looked at to find the one with the ledger. */
export const headRows = 60;

const cellsInSheet = 1_000_000;

/**
 * Parses the file in a worker thread that has its own heap and is ended when its time is over. `choose` sees the
 * head of every sheet and names the one to read whole (by index), or answers a problem.
 */
export async function readGrid(
  file: { bytes: Uint8Array; format: FileFormat; fileName: string },
  limits: LedgerLimits,
  choose: (heads: GridSheet[]) => Outcome<number>,
): Promise<Outcome<{ heads: GridSheet[]; sheet: GridSheet }>> {
  const bytes = new Uint8Array(file.bytes).buffer;
  const job: GridJob = {
    format: file.format,
    fileName: file.fileName,
    bytes,
    formulaWithoutValue,
    limits: { rows: limits.rows, columns: limits.columns, cells: cellsInSheet, headRows },
  };
  const worker = new Worker(new URL('./read-grid.worker.mjs', import.meta.url), {
    workerData: job,
    transferList: [bytes],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64 },
    // nothing of the server's start-up options or environment is needed inside
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  });
  try {
    return await converse(worker, limits, choose);
  } finally {
    await worker.terminate();
  }
}

/** Names the cell of a problem that the worker gives by row and column. */
const withCell = (params: TextIssue['params']): TextIssue['params'] =>
  typeof params['row'] === 'number' && typeof params['column'] === 'number'
    ? { ...params, cell: cellName(params['row'], params['column']) }
    : params;

function converse(
  worker: Worker,
  limits: LedgerLimits,
  choose: (heads: GridSheet[]) => Outcome<number>,
): Promise<Outcome<{ heads: GridSheet[]; sheet: GridSheet }>> {
  return new Promise((resolve) => {
    let heads: GridSheet[] = [];
    const timer = setTimeout(() => {
      resolve(failure('file.tooSlow', { seconds: limits.milliseconds / 1000 }));
    }, limits.milliseconds);
    const finish = (outcome: Outcome<{ heads: GridSheet[]; sheet: GridSheet }>): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    worker.on('message', (answer: GridAnswer) => {
      if (answer.kind === 'problem') return finish(failure(answer.code, withCell(answer.params)));
      if (answer.kind === 'sheet') return finish(success({ heads, sheet: answer.sheet }));
      heads = answer.sheets;
      const choice = choose(heads);
      if (!choice.ok) return finish(choice);
      return worker.postMessage(choice.value, []);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      finish(failure(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file.tooComplex' : 'file.corrupt'));
    });
    worker.on('exit', () => finish(failure('file.corrupt')));
  });
}
