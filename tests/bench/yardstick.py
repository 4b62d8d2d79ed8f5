"""The same JSON built by the database itself in one statement: what every answer is compared with.

The enum names and the reader's language are left as stored: turning them costs the database next to nothing.
"""

REFERENCE = "ARC-2026-001"

_PORTFOLIO_ROWS = """
SELECT e.id, e.reference, e.title, e.kind, e.status, e.starts_on, e.ends_on, o.id AS organization_id,
       o.name AS organization_name, p.id AS lead_id, p.name AS lead_name
FROM engagements_engagement e
JOIN partners_organization o ON o.id = e.organization_id
LEFT JOIN people_user p ON p.id = e.lead_id
ORDER BY e.title, e.id LIMIT 100
"""

_PG_PORTFOLIO = f"""
WITH page AS MATERIALIZED ({_PORTFOLIO_ROWS}),
next AS (
  SELECT DISTINCT ON (m.engagement_id) m.engagement_id, m.id, m.title_en, m.due_on, m.status
  FROM plan_milestone m JOIN page ON page.id = m.engagement_id
  WHERE m.status <> 'accepted' ORDER BY m.engagement_id, m.due_on NULLS LAST, m.position, m.id
),
ms AS (
  SELECT engagement_id, count(*) AS total, count(*) FILTER (WHERE status IN ('submitted', 'accepted')) AS reached
  FROM plan_milestone WHERE engagement_id IN (SELECT id FROM page) GROUP BY 1
),
ds AS (
  SELECT engagement_id, count(*) AS total, count(*) FILTER (WHERE status = 'accepted') AS accepted
  FROM deliverables_deliverable WHERE engagement_id IN (SELECT id FROM page) GROUP BY 1
),
ts AS (
  SELECT c.engagement_id, count(*) FILTER (WHERE i.level <> 'waived') AS total,
         count(*) FILTER (WHERE i.level = 'unaided') AS unaided
  FROM transfer_item i JOIN transfer_section s ON s.id = i.section_id
  JOIN transfer_checklist c ON c.id = s.checklist_id
  WHERE c.engagement_id IN (SELECT id FROM page) GROUP BY 1
)
SELECT json_build_object('data', json_build_object('engagements', json_build_object(
  'totalCount', (SELECT count(*) FROM engagements_engagement),
  'edges', json_agg(json_build_object('node', json_build_object(
    'id', page.id, 'reference', page.reference, 'title', page.title, 'kind', page.kind, 'status', page.status,
    'startsOn', page.starts_on, 'endsOn', page.ends_on,
    'organization', json_build_object('id', page.organization_id, 'name', page.organization_name),
    'lead', json_build_object('id', page.lead_id, 'name', page.lead_name),
    'nextMilestone', CASE WHEN next.id IS NULL THEN NULL ELSE json_build_object(
      'id', next.id, 'title', next.title_en, 'dueOn', next.due_on, 'status', next.status) END,
    'stats', json_build_object('milestones', coalesce(ms.total, 0), 'milestonesReached', coalesce(ms.reached, 0),
      'deliverables', coalesce(ds.total, 0), 'deliverablesAccepted', coalesce(ds.accepted, 0),
      'transferItems', coalesce(ts.total, 0), 'transferUnaided', coalesce(ts.unaided, 0))
  )) ORDER BY page.title, page.id))))::text
FROM page LEFT JOIN next ON next.engagement_id = page.id LEFT JOIN ms ON ms.engagement_id = page.id
LEFT JOIN ds ON ds.engagement_id = page.id LEFT JOIN ts ON ts.engagement_id = page.id
"""

_ENGAGEMENT = """
SELECT {object}('data', {object}('engagement', {object}(
  'id', e.id, 'reference', e.reference, 'title', e.title, 'kind', e.kind, 'status', e.status,
  'startsOn', e.starts_on, 'endsOn', e.ends_on,
  'organization', {object}('id', o.id, 'name', o.name),
  'lead', {object}('id', p.id, 'name', p.name),
  'milestones', (SELECT {array}({object}('id', m.id, 'title', m.title_en, 'baselineOn', m.baseline_on,
      'dueOn', m.due_on, 'reachedOn', m.reached_on, 'status', m.status, 'gate', m.gate, 'outcome', m.outcome))
    FROM (SELECT * FROM plan_milestone WHERE engagement_id = e.id ORDER BY due_on, position, id) m),
  'deliverables', (SELECT {array}({object}('id', d.id, 'title', d.title_en, 'kind', d.kind,
      'dueOn', d.due_on, 'status', d.status))
    FROM (SELECT * FROM deliverables_deliverable WHERE engagement_id = e.id ORDER BY due_on, position, id) d),
  'checklist', (SELECT {object}('id', c.id, 'sections', (SELECT {array}({object}('id', s.id, 'title', s.title_en,
      'items', (SELECT {array}({object}('id', i.id, 'capability', i.capability_en, 'evidenceAsked',
          i.evidence_asked_en, 'signer', i.signer, 'level', i.level))
        FROM (SELECT * FROM transfer_item WHERE section_id = s.id ORDER BY position, id) i)))
      FROM (SELECT * FROM transfer_section WHERE checklist_id = c.id ORDER BY position, id) s))
    FROM transfer_checklist c WHERE c.engagement_id = e.id)
))){cast}
FROM engagements_engagement e
JOIN partners_organization o ON o.id = e.organization_id
LEFT JOIN people_user p ON p.id = e.lead_id
WHERE e.reference = '{reference}'
"""


def _engagement(object_: str, array: str, cast: str) -> str:
    return _ENGAGEMENT.format(object=object_, array=array, cast=cast, reference=REFERENCE)


_SQLITE_PORTFOLIO = f"""
WITH page AS MATERIALIZED ({_PORTFOLIO_ROWS}),
next AS (
  SELECT engagement_id, id, title_en, due_on, status FROM (
    SELECT m.*, row_number() OVER (
      PARTITION BY engagement_id ORDER BY due_on NULLS LAST, position, m.id) AS place
    FROM plan_milestone m WHERE status <> 'accepted' AND engagement_id IN (SELECT id FROM page)
  ) WHERE place = 1
),
ms AS (
  SELECT engagement_id, count(*) AS total, sum(status IN ('submitted', 'accepted')) AS reached
  FROM plan_milestone WHERE engagement_id IN (SELECT id FROM page) GROUP BY 1
),
ds AS (
  SELECT engagement_id, count(*) AS total, sum(status = 'accepted') AS accepted
  FROM deliverables_deliverable WHERE engagement_id IN (SELECT id FROM page) GROUP BY 1
),
ts AS (
  SELECT c.engagement_id, sum(i.level <> 'waived') AS total, sum(i.level = 'unaided') AS unaided
  FROM transfer_item i JOIN transfer_section s ON s.id = i.section_id
  JOIN transfer_checklist c ON c.id = s.checklist_id
  WHERE c.engagement_id IN (SELECT id FROM page) GROUP BY 1
)
SELECT json_object('data', json_object('engagements', json_object(
  'totalCount', (SELECT count(*) FROM engagements_engagement),
  'edges', json_group_array(json_object('node', json_object(
    'id', page.id, 'reference', page.reference, 'title', page.title, 'kind', page.kind, 'status', page.status,
    'startsOn', page.starts_on, 'endsOn', page.ends_on,
    'organization', json_object('id', page.organization_id, 'name', page.organization_name),
    'lead', json_object('id', page.lead_id, 'name', page.lead_name),
    'nextMilestone', CASE WHEN next.id IS NULL THEN NULL ELSE json_object(
      'id', next.id, 'title', next.title_en, 'dueOn', next.due_on, 'status', next.status) END,
    'stats', json_object('milestones', coalesce(ms.total, 0), 'milestonesReached', coalesce(ms.reached, 0),
      'deliverables', coalesce(ds.total, 0), 'deliverablesAccepted', coalesce(ds.accepted, 0),
      'transferItems', coalesce(ts.total, 0), 'transferUnaided', coalesce(ts.unaided, 0))
  ))))))
FROM page LEFT JOIN next ON next.engagement_id = page.id LEFT JOIN ms ON ms.engagement_id = page.id
LEFT JOIN ds ON ds.engagement_id = page.id LEFT JOIN ts ON ts.engagement_id = page.id
"""

# Weeks by people, hours of either kind by days of overlap, and the allocations: without holidays, leave and part time.
_LOAD = """
WITH RECURSIVE weeks(first, last) AS (
  SELECT {start}, {start_last} UNION ALL SELECT {next_first}, {next_last} FROM weeks WHERE first < {end}
),
given AS (
  SELECT a.person_id, w.first,
    sum(CASE WHEN a.status = 'confirmed' THEN a.fte * 1.4 * ({days}) ELSE 0 END) AS confirmed,
    sum(CASE WHEN a.status = 'confirmed' THEN 0 ELSE a.fte * 1.4 * ({days}) END) AS tentative
  FROM planning_allocation a JOIN weeks w ON a.starts_on <= w.last AND a.ends_on >= w.first GROUP BY 1, 2
),
series AS (
  SELECT p.id, {array}(coalesce(g.confirmed, 0)) AS confirmed, {array}(coalesce(g.tentative, 0)) AS tentative
  FROM people_user p CROSS JOIN weeks w LEFT JOIN given g ON g.person_id = p.id AND g.first = w.first
  WHERE p.lab_role IS NOT NULL AND p.is_active GROUP BY p.id
),
given_rows AS (
  SELECT a.person_id, {array}({object}('id', a.id, 'version', a.version, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
    'fte', a.fte, 'status', a.status, 'engagement', {object}('id', e.id, 'title', e.title))) AS allocations
  FROM planning_allocation a JOIN engagements_engagement e ON e.id = a.engagement_id GROUP BY 1
)
SELECT {object}('data', {object}('loadGrid', {array}({object}('id', p.id, 'name', p.name,
  'confirmed', {json}(s.confirmed), 'tentative', {json}(s.tentative), 'allocations', {json}(r.allocations))))){cast}
FROM series s JOIN people_user p ON p.id = s.id LEFT JOIN given_rows r ON r.person_id = s.id
"""
_SQLITE_LOAD = _LOAD.format(
    start="'2026-11-23'", start_last="'2026-11-29'", next_first="date(first, '+7 days')", cast="", json="json",
    next_last="date(last, '+7 days')", end="'2027-11-15'", array="json_group_array", object="json_object",
    days="julianday(min(a.ends_on, w.last)) - julianday(max(a.starts_on, w.first)) + 1",
)  # fmt: skip
_PG_LOAD = _LOAD.format(
    start="date '2026-11-23'", start_last="date '2026-11-29'", next_first="first + 7", next_last="last + 7", json="",
    end="date '2027-11-15'", array="json_agg", object="json_build_object", cast="::text",
    days="least(a.ends_on, w.last) - greatest(a.starts_on, w.first) + 1",
)  # fmt: skip

# Days that ask more of a person than their longest contract gives, days out of an engagement's bounds, and budgets:
# without holidays, leave, dates, staffing, sentences and ways to mend.
_LINT = """
WITH RECURSIVE days(day) AS (SELECT {today} UNION ALL SELECT {next} FROM days WHERE day < {end}),
room AS (SELECT person_id, max(hours_per_week) / 35.0 AS share FROM planning_contract GROUP BY 1),
over AS (
  SELECT a.person_id, d.day, sum(a.fte) AS asked FROM planning_allocation a
  JOIN days d ON a.starts_on <= d.day AND a.ends_on >= d.day JOIN room r ON r.person_id = a.person_id
  GROUP BY 1, 2 HAVING sum(a.fte) > max(r.share)
),
given AS (
  SELECT a.engagement_id, d.day, sum(a.fte) AS share FROM planning_allocation a
  JOIN days d ON a.starts_on <= d.day AND a.ends_on >= d.day GROUP BY 1, 2
),
out_of AS (
  SELECT g.engagement_id, min(g.day) AS first, max(g.day) AS last, count(*) AS days FROM given g
  JOIN planning_effortplan e ON e.engagement_id = g.engagement_id
  WHERE g.share < e.min_fte OR g.share > e.max_fte GROUP BY 1
),
spent AS (
  SELECT a.engagement_id, sum(a.fte * ({length}) * 5 / 7) AS planned, max(e.budget_days) AS budget
  FROM planning_allocation a JOIN planning_effortplan e ON e.engagement_id = a.engagement_id GROUP BY 1
)
SELECT {object}('data', {object}(
  'over', (SELECT {array}({object}('person', p.name, 'first', o.first, 'last', o.last, 'days', o.days)) FROM (
    SELECT person_id, min(day) AS first, max(day) AS last, count(*) AS days FROM over GROUP BY 1) o
    JOIN people_user p ON p.id = o.person_id),
  'bounds', (SELECT {array}({object}('title', e.title, 'first', b.first, 'last', b.last, 'days', b.days))
    FROM out_of b JOIN engagements_engagement e ON e.id = b.engagement_id),
  'budgets', (SELECT {array}({object}('title', e.title, 'planned', s.planned, 'budget', s.budget))
    FROM spent s JOIN engagements_engagement e ON e.id = s.engagement_id
    WHERE abs(s.planned - s.budget) * 10 > s.budget)
)){cast}
"""
_SQLITE_LINT = _LINT.format(
    today="date('now')", next="date(day, '+1 day')", end="date('now', '+364 days')", array="json_group_array",
    object="json_object", length="julianday(a.ends_on) - julianday(a.starts_on) + 1", cast="",
)  # fmt: skip
_PG_LINT = _LINT.format(
    today="current_date", next="day + 1", end="current_date + 364", array="json_agg", object="json_build_object",
    length="a.ends_on - a.starts_on + 1", cast="::text",
)  # fmt: skip

STATEMENTS = {
    "postgresql": {
        "portfolio": _PG_PORTFOLIO,
        "engagement": _engagement("json_build_object", "json_agg", "::text"),
        "load": _PG_LOAD,
        "lint": _PG_LINT,
        "lint-live": _PG_LINT,
    },
    "sqlite": {
        "portfolio": _SQLITE_PORTFOLIO,
        "engagement": _engagement("json_object", "json_group_array", ""),
        "load": _SQLITE_LOAD,
        "lint": _SQLITE_LINT,
        "lint-live": _SQLITE_LINT,
    },
}
