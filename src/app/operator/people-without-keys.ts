import { GROUPS, type Group } from '../../kernel/policy.ts'
import type { Role } from '../../kernel/roles.ts'
import { asOwner } from '../backups/as-owner.ts'
import { personCode } from './person-code.ts'

export type WithoutKeys = {
  /** of several centres in one database: the how manieth */
  centre: number
  person: string
  roles: Role[]
  /** was invited and has not made a passphrase yet: no key can be given to her */
  isInvitedOnly: boolean
  /** groups whose key goes with a role of hers, and has not been given */
  groups: Group[]
  since: string
}

const ASKED = `
  select dense_rank() over (order by a.centre_id)::int as centre, a.person_id, a.must_change,
    to_char(max(g.from_at) at time zone 'UTC', 'YYYY-MM-DD') as since, array_agg(distinct g.role order by g.role) as roles,
    array(select m.group_code from keys.group_members m where m.centre_id = a.centre_id and m.person_id = a.person_id
      and m.generation = (select max(x.generation) from keys.groups x where x.centre_id = m.centre_id and x.group_code = m.group_code)) as held
  from accounts a
  join people p on p.centre_id = a.centre_id and p.person_id = a.person_id and p.is_active
  join role_grants g on g.centre_id = a.centre_id and g.person_id = a.person_id
    and g.from_at <= $1 and (g.until_at is null or g.until_at > $1)
  where a.is_active
  group by a.centre_id, a.person_id, a.must_change
  order by since, a.person_id`

type Row = { centre: number; person_id: string; must_change: boolean; since: string; roles: Role[]; held: string[] }

/** Who may do what she can not read: without the key of a group that goes with a role of hers. Codes, no names. */
export async function peopleWithoutKeys(ownerUrl: string, now: Temporal.Instant): Promise<WithoutKeys[]> {
  const rows = await asOwner(ownerUrl, async (client) => (await client.query<Row>(ASKED, [now.toString()])).rows)
  return rows
    .map((row) => ({
      ...{ centre: row.centre, person: personCode(row.person_id), roles: row.roles, isInvitedOnly: row.must_change },
      ...{ groups: missing(row), since: row.since },
    }))
    .filter(({ groups, isInvitedOnly }) => groups.length > 0 || isInvitedOnly)
}

const missing = ({ roles, held }: Row): Group[] =>
  (Object.keys(GROUPS) as Group[]) // its own keys
    .filter((code) => !held.includes(code) && GROUPS[code].some((role) => roles.some((mine) => mine === role)))
