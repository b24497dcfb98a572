import { StartError } from './start-error.js';

/** Codes of the network and of PostgreSQL that an operator can do something about. */
const known: Record<string, [zh: string, zhFix: string, en: string, fix: string]> = {
  ECONNREFUSED: [
    '连接不上数据库服务器。',
    '确认 PostgreSQL 已启动，并检查 DATABASE_URL 中的地址和端口。',
    'The database server does not answer.',
    'make sure that PostgreSQL runs, and check host and port in DATABASE_URL.',
  ],
  ENOTFOUND: [
    '找不到数据库服务器的主机名。',
    '检查 DATABASE_URL 中的主机名。',
    'The host of the database server is unknown.',
    'check the host in DATABASE_URL.',
  ],
  '28P01': [
    '数据库账号或密码不正确。',
    '检查 DATABASE_URL 中的账号和密码。',
    'The database refused user or password.',
    'check user and password in DATABASE_URL.',
  ],
  '3D000': [
    '数据库不存在。',
    '先创建数据库（CREATE DATABASE guatu），或检查 DATABASE_URL。',
    'The database does not exist.',
    'create it (CREATE DATABASE guatu), or check DATABASE_URL.',
  ],
  '42501': [
    '数据库账号权限不足。',
    '让该账号成为数据库的所有者（ALTER DATABASE guatu OWNER TO …）。',
    'The database user lacks a right that the product needs.',
    'make it the owner of the database (ALTER DATABASE guatu OWNER TO …).',
  ],
};

/** The explanation of a database error that is the surroundings' fault, or undefined. */
export function databaseProblem(error: unknown): StartError | undefined {
  if (!(error instanceof Error)) return undefined;
  // A host with several addresses fails with one error per address.
  const causes: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const cause of causes) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const texts = Object.hasOwn(known, code) ? known[code] : undefined;
    if (texts) return new StartError(...texts);
  }
  return undefined;
}
