import { giveKeys, giveToHouse } from '../../src/platform/seal/case-keys.ts'
import { cast, type Member } from '../cast.ts'
import type { TestApp } from './app.ts'

type Who = Pick<Member, 'username'>

/**
 * She lives in the house, and these teach her: the house mother knows her name, and so does her class. `by` holds her keys. Laid by
 * the owner of the database, so that the chain of a test stays as it is.
 */
export async function livesHere(
  t: TestApp,
  caseId: string,
  by: Who,
  teachers: readonly Who[] = [cast.sewing, cast.salon, cast.classes],
): Promise<void> {
  const ids = teachers.map((teacher) => t.as(teacher).id)
  await t.ownerSql(
    `begin; set local session_replication_role = replica;
     update cases set state = 'open', presence = case presence when 'not_arrived' then 'in_house' else presence end, admitted_on = coalesce(admitted_on, '2026-01-05') where case_id = '${caseId}';
     insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by)
       select centre_id, gen_random_uuid(), case_id, p::uuid, 'class', '2026-01-05', '${t.as(by).id}' from cases, unnest('{${ids.join()}}'::text[]) p
       where case_id = '${caseId}'; commit`,
  )
  await t.as(by).within(async (ctx) => {
    await giveToHouse(ctx.seal, caseId)
    for (const id of ids) await giveKeys(ctx.seal, caseId, id, 'class')
  })
}
