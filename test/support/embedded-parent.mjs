// A process of its own that starts an embedded server, says so in one line of JSON, and lives until it is killed.
// Arguments: the compiled start module, the data folder.
const [modulePath, dataDir] = process.argv.slice(2);
const { startEmbeddedPostgres } = await import(modulePath);
const log = (line) => process.stderr.write(`${line}\n`);
const { url, pid } = await startEmbeddedPostgres({ dataDir, durability: 'test', log });
process.stdout.write(`${JSON.stringify({ url, pid })}\n`);
setInterval(() => undefined, 60_000);
