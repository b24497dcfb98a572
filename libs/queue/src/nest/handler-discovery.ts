import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { JobHandlers } from '../handlers/job-handlers.js';
import { jobOf } from '../handlers/on-job.js';

/** Finds the @OnJob methods of every provider of the application. */
export function discoverHandlers(discovery: DiscoveryService, handlers: JobHandlers): void {
  const scanner = new MetadataScanner();
  for (const { instance } of discovery.getProviders()) {
    const provider: unknown = instance;
    if (typeof provider !== 'object' || provider === null) continue;
    const prototype: unknown = Object.getPrototypeOf(provider);
    if (typeof prototype !== 'object' || prototype === null) continue;
    for (const key of scanner.getAllMethodNames(prototype)) {
      const method: unknown = Reflect.get(prototype, key);
      const name = jobOf(method);
      if (name === undefined || typeof method !== 'function') continue;
      const run = async (payload: unknown): Promise<void> => {
        await Reflect.apply(method, provider, [payload]);
      };
      handlers.add(name, run, `${provider.constructor.name}.${key}`);
    }
  }
}
