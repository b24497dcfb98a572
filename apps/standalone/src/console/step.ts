/** Does one step of the start and says so in a line when it is done, with its seconds. */
export async function step<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`✓ ${label}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
