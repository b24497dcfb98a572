/**
 * Which items a caller reaches, as a condition on `i` (work_item): all of a campaign whose unit lies in the caller's
 * subtrees, and those that a unit in the subtrees leads or supports. `$1` is the array of subtree paths.
 * Needs `scopeUnits` before it.
 */
export const scopeUnits = `
  scope AS MATERIALIZED (
    SELECT u.id FROM unit u
    WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) AS p(path) WHERE starts_with(u.path, p.path)))`;

export const inScope = `(
  i.campaign_id IN (SELECT c.id FROM campaign c WHERE c.unit_id IN (SELECT id FROM scope))
  OR i.id IN (SELECT a.item_id FROM unit_assignment a WHERE a.unit_id IN (SELECT id FROM scope)))`;
