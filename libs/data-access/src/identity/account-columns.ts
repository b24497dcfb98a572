/** Columns of an AccountRow, from app_user u and its unit n. */
export const accountColumns = `
  u.id, u.login, u.name, u.unit_id AS "unitId", n.name AS "unitName", u.phone, u.email, u.locale, u.active,
  coalesce(u.locked_until > now(), false) AS locked, u.version,
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id, 'unitName', g.name, 'path', g.path)
                             ORDER BY r.role, r.unit_id)
            FROM user_role r JOIN unit g ON g.id = r.unit_id WHERE r.user_id = u.id), '[]') AS grants`;
