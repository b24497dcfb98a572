// The health check of a container: asks the process beside it, whichever role it has.
const port = process.env.WORKER_HEALTH_PORT || process.env.PORT || 3000;
const limit = 4_000;

fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(limit) })
  .then((answer) => process.exit(answer.ok ? 0 : 1))
  .catch(() => process.exit(1));
