/** A list as JSON, from work_list l. The counts read indexes only, a few dozen lists a campaign. */
export const listJson = `
  jsonb_build_object(
    'id', l.id, 'number', l.number, 'title', l.title, 'kind', l.kind, 'label', l.label,
    'expectedItems', l.expected_items, 'expectedAspects', l.expected_aspects, 'version', l.version,
    'items', (SELECT count(*) FROM work_item i WHERE i.work_list_id = l.id),
    'aspects', (SELECT count(*) FROM aspect a WHERE a.work_list_id = l.id))`;

/** Columns of a CampaignRow, from campaign c and its unit n. */
export const campaignColumns = `
  c.id, c.name, c.unit_id AS "unitId", n.name AS "unitName", c.starts_on AS "startsOn", c.ends_on AS "endsOn",
  c.version, coalesce((SELECT jsonb_agg(${listJson} ORDER BY l.number)
                       FROM work_list l WHERE l.campaign_id = c.id), '[]') AS lists`;
