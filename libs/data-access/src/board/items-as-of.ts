/**
 * The items as they stood at the end of a past day, to be read in place of `work_item` wherever a board is drawn: what
 * was found out on each item's newest assessment by then, beside what the item is. Items created later have none and
 * are left out. Title, unit and dates of an item are today's, since no history of them is kept by business day; the
 * state is what the assessment tells of it. A column that a statement does not name costs nothing.
 * @param day parameter that holds the day, '$2'
 */
export const itemsAsOf = (day: string): string => `(
  SELECT w.id, w.kind, w.campaign_id, w.work_list_id, w.aspect_id, w.number, w.title, w.leader_name, w.contact_name,
    w.starts_on, w.due_on, w.original_due_on, w.version, h.light, h.reasons AS light_reasons, h.completion_rate,
    h.planned_rate, h.days_overdue, h.rule_set, h.rule_set_version,
    CASE WHEN h.light IN ('done', 'doneLate')
      THEN coalesce((jsonb_path_query_first(h.reasons, '$[*].params.finishedOn') #>> '{}')::date, h.as_of)
    END AS finished_on,
    CASE WHEN h.light IN ('done', 'doneLate') THEN 'closed'
      WHEN h.reasons @> '[{"code": "cancelled"}]' THEN 'cancelled'
      WHEN h.light = 'paused' THEN 'paused'
      WHEN w.status IN ('closed', 'archived', 'cancelled', 'paused') THEN 'inProgress'
      ELSE w.status END AS status,
    ${textAsOf('note', 'progress_note', day)} AS progress_note,
    ${textAsOf('problems', 'problems', day)} AS problems,
    ${textAsOf('next_step', 'next_step', day)} AS next_step,
    (SELECT max(r.reported_on) FROM progress_report r WHERE r.item_id = w.id AND r.reported_on <= ${day}::date)
      AS last_report_on
  FROM work_item w CROSS JOIN LATERAL (
    SELECT a.* FROM light_assessment a WHERE a.item_id = w.id AND a.as_of <= ${day}::date
    ORDER BY a.as_of DESC LIMIT 1) AS h)`;

/** A reported text: the last one up to the day; where none was written since either, what stands on the item. */
const textAsOf = (reported: string, onItem: string, day: string): string => `coalesce(
      (SELECT r.${reported} FROM progress_report r
       WHERE r.item_id = w.id AND r.reported_on <= ${day}::date AND r.${reported} IS NOT NULL
       ORDER BY r.id DESC LIMIT 1),
      CASE WHEN NOT EXISTS (SELECT FROM progress_report r WHERE r.item_id = w.id AND r.reported_on > ${day}::date
                            AND r.${reported} IS NOT NULL) THEN w.${onItem} END)`;
