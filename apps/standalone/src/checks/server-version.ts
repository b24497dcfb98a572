import { createDataSource } from '@guatu/data-access';
import { StartError } from '../console/start-error.js';

/** The schema uses UNIQUE NULLS NOT DISTINCT, which came with this version. */
const leastMajor = 15;

/** @throws StartError when an external server is too old, and whatever connecting throws */
export async function checkServerVersion(url: string): Promise<void> {
  const source = await createDataSource({
    url,
    poolSize: 1,
    applicationName: 'guatu-check',
  }).initialize();
  try {
    const [row] = await source.query<{ server_version_num: string }[]>('SHOW server_version_num');
    const problem = serverProblem(Number(row?.server_version_num));
    if (problem) throw problem;
  } finally {
    await source.destroy();
  }
}

/** @param version as PostgreSQL numbers itself, 150004 for 15.4 */
export function serverProblem(version: number): StartError | undefined {
  const major = Math.floor(version / 10_000);
  if (major >= leastMajor) return undefined;
  return new StartError(
    `数据库服务器是 PostgreSQL ${major}，版本过低。`,
    `升级到 PostgreSQL ${leastMajor} 或更高版本；不设置 DATABASE_URL 则使用自带的数据库。`,
    `The database server is PostgreSQL ${major}, which is too old.`,
    `upgrade it to PostgreSQL ${leastMajor} or newer, or leave DATABASE_URL out to use the database that comes along.`,
  );
}
