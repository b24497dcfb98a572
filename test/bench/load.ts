import { Agent, request } from 'node:http';

export interface Load {
  url: string;
  headers?: Record<string, string>;
  /** Requests in all; bounded, so that a slow server ends too. */
  requests: number;
  /** Connections that are kept open, each with one request at a time. */
  connections: number;
}

export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  median: number;
  p99: number;
  bytes: number;
}

/** Loads a server over loopback. @throws on any answer but 200 */
export async function load({ url, headers, requests, connections }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [left, bytes] = [requests, 0];
  const began = performance.now();
  const runner = async (): Promise<void> => {
    while (left-- > 0) {
      const start = performance.now();
      bytes = await get(url, headers ?? {}, agent);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, runner));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: requests / seconds, median: quantile(times, 0.5), p99: quantile(times, 0.99), bytes };
}

function get(url: string, headers: Record<string, string>, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url}: ${response.statusCode}`));
      });
    });
    call.once('error', reject).end();
  });
}

/** The value below which the share `q` of the numbers lies. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}
