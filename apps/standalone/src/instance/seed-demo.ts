import type { INestApplicationContext } from '@nestjs/common';
import { SeedDemo } from '@guatu/application';

/** Writes the demonstration with a line per step. */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  await app
    .get(SeedDemo, { strict: false })
    .execute(({ label, done, total }) => console.log(`  演示数据 · demo ${done}/${total}  ${label}`));
}
