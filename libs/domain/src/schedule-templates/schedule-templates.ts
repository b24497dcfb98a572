import { constructionProject } from './construction-project.js';
import { industrialProject } from './industrial-project.js';
import { policyTask } from './policy-task.js';
import { procurement } from './procurement.js';
import { roadProject } from './road-project.js';
import type { ScheduleTemplate } from './schedule-template.js';

/** The templates that ship with the product, in the order they are offered. */
export const scheduleTemplates: readonly ScheduleTemplate[] = [
  constructionProject,
  industrialProject,
  roadProject,
  procurement,
  policyTask,
];
