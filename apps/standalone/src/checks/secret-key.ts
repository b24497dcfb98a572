import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../console/start-error.js';

/**
 * The key that secrets in the database are encrypted with (32 bytes, base64): made once, kept beside the data and
 * readable by this account only. Without the file those secrets have to be entered again.
 * @throws StartError when the file cannot be read or written
 */
export async function provideSecretKey(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret.key');
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
    // 'wx' so that of two starts at once one makes the key and the other reads it.
    await writeFile(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 }).catch(unlessThere);
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `无法读写密钥文件 ${file}（${reason}）。`,
      '让当前账号可以读写数据目录，或用 SECRET_KEY 给出密钥。',
      `The key file ${file} cannot be used: ${reason}.`,
      'let this account read and write the data folder, or give the key as SECRET_KEY.',
    );
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
