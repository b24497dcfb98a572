// The least a Node server can do for the same answer: the same statements over the same driver, then the same bytes.
import { createServer } from 'node:http';
import pg from 'pg';

process.once('message', ({ url, routes }) => {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const bodies = Object.fromEntries(
    Object.entries(routes).map(([path, { body }]) => [path, JSON.parse(body)]),
  );
  const server = createServer(async (request, response) => {
    for (const group of routes[request.url].groups)
      await Promise.all(group.map(({ text, values }) => pool.query(text, values)));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(bodies[request.url]));
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});
process.once('disconnect', () => process.exit());
