import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DescribeInstance, SETUP_CODE } from '@guatu/application';
import type { Config } from '@guatu/platform';
import { loopback } from '../instance/listen-address.js';
import type { InstanceMode } from '../instance/instance-mode.js';

/** Prints where to go and how to get in. */
export async function announce(
  api: NestFastifyApplication,
  config: Config,
  mode: InstanceMode,
): Promise<void> {
  const instance = await api.get(DescribeInstance, { strict: false }).execute();
  const address = `http://localhost:${config.port}`;
  const lines = ['', `挂图 Guatu ${instance.version} 已启动 · is running`, '', `  ${address}`, ''];
  if (instance.setupNeeded) {
    const code = api.get<string>(SETUP_CODE, { strict: false });
    lines.push(`  首次使用，请打开 · first use, please open  ${address}/setup`);
    lines.push(`  初始化码 · set-up code  ${code}`, '');
  }
  if (instance.demoAccounts.length > 0) {
    lines.push(`  演示账号 · demo accounts（数据截至 · as of ${instance.today}）`);
    for (const { login, password, purpose, name } of instance.demoAccounts)
      lines.push(`    ${login.padEnd(16)} ${password.padEnd(16)} ${name} ${purpose}`);
    lines.push('');
  }
  if (mode.kind === 'demo' && config.host === loopback)
    lines.push(
      '  演示仅限本机访问；HOST=0.0.0.0 可对局域网开放 · this machine only; HOST=0.0.0.0 opens it to the network',
      '',
    );
  lines.push('  按 Ctrl-C 停止 · Ctrl-C stops', '');
  console.log(lines.join('\n'));
}
