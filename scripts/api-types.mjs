/**
 * Writes the page's API types from docs/openapi.json. With --print they go to standard output instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const target = at('apps/web/src/lib/api/schema.d.ts');
const source = pathToFileURL(at('docs/openapi.json'));

const written = `/** Made by npm run openapi; do not edit. */\n${astToString(await openapiTypes(source))}`;
const text = await format(written, { ...(await resolveConfig(target)), parser: 'typescript' });
if (process.argv.includes('--print')) process.stdout.write(text);
else if (readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
