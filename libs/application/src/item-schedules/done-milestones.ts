interface DatedStep {
  title: string;
  dueOn: string;
  doneOn: string | null;
}

/**
 * Finds the milestone that records that a step of a name is done. Names can repeat: each milestone is given once, in
 * order. Ask for the steps in their order.
 */
export function doneMilestones<Milestone extends DatedStep>(milestones: readonly Milestone[]) {
  const left = milestones.filter(({ doneOn }) => doneOn !== null);
  return (name: string): (Milestone & { doneOn: string }) | undefined => {
    const at = left.findIndex(({ title }) => title === name);
    if (at === -1) return undefined;
    return left.splice(at, 1)[0] as Milestone & { doneOn: string };
  };
}
