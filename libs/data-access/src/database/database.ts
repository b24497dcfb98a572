import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Failure, FailureError } from '@guatu/platform';
import { DataSource, type EntityManager } from 'typeorm';

/**
 * The way to the database. Inside `transaction` every repository called from the same async context takes part
 * in it, so use-cases need not hand a manager around.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly source: DataSource) {}

  get manager(): EntityManager {
    return this.current.getStore() ?? this.source.manager;
  }

  /** Rows of one statement. `$1`-style parameters; never build SQL from input. */
  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, parameters);
  }

  /** First row of one statement, or undefined. */
  async one<Row>(sql: string, parameters: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /**
   * Runs `work` in a transaction; joins the one already open in this context. A returned Failure rolls back
   * like an exception does, and is still returned.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    try {
      return await this.source.transaction((manager) =>
        this.current.run(manager, async () => {
          const result = await work();
          if (result instanceof Failure) throw new FailureError(result);
          return result;
        }),
      );
    } catch (error) {
      // Only a Failure returned by `work` is wrapped here, so its type is part of T.
      if (error instanceof FailureError) return error.failure as T;
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
