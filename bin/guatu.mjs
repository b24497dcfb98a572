#!/usr/bin/env node
// Written so that a Node too old for the rest of the product still reads this file and says so.
import { checkNode } from './check-node.mjs';

const problem = checkNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import('./run.mjs')
    .then((program) => program.run(process.argv.slice(2)))
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
}
