export { BullJobQueue } from './bull/bull-job-queue.js';
export type { QueueServer } from './bull/connection.js';
export { JobWorker, type JobOutcome, type JobWorkerOptions } from './bull/job-worker.js';
export { migrateQueue } from './bull/migrate-queue.js';
export { JobHandlers, JobHandlersError, type JobHandler } from './handlers/job-handlers.js';
export { OnJob } from './handlers/on-job.js';
export { InlineJobQueue } from './inline/inline-job-queue.js';
export { JobQueue, type EnqueueOptions, type QueueCounts, type Schedule } from './job-queue.js';
export {
  chooseQueues,
  jobNames,
  queueNames,
  type JobName,
  type JobPayload,
  type QueueName,
} from './jobs/jobs.js';
export { BadPayloadError } from './jobs/payload-parser.js';
export { QueueModule, type QueueModuleOptions } from './nest/queue.module.js';
export { defaultRetryPolicy, type RetryPolicy } from './retry-policy.js';
