import type pg from 'pg'
import { Refusal } from '../../kernel/refusal.ts'
import { displayPlace } from '../../modules/cases/facts/labels.ts'
import { groupSecret, openWith, publicKeyFor, unwrapKey } from '../../platform/seal/boxes.ts'
import { groupContext, keyContext } from '../../platform/seal/contexts.ts'
import { kidOf, openText } from '../../platform/seal/envelope.ts'

type Found = { centre_id: string; case_id: string; call_name: string }
type Wrap = { group_code: string; generation: number; form: 'sym' | 'box'; wrapped: string; private_by_centre: string }

/**
 * That the words open and not only the rows are there: with the recovery key the secret of a group, with that the key of a case, with
 * that what she is called. Nothing of it is shown.
 * @returns how many cases were opened, at the most `most`
 * @throws Refusal `drill_no_case` { said } where there are cases and not one opens
 */
export async function openACase(client: pg.ClientBase, recoveryKey: Buffer, most = 3): Promise<number> {
  const { rows } = await client.query<Found>(
    `select d.centre_id, d.case_id, d.call_name from case_displays d join centres c using (centre_id) where c.recovery_public_key = $1
      order by d.case_id desc limit 50`,
    [publicKeyFor(recoveryKey)],
  )
  let opened = 0
  let said = 'no_wrap'
  for (const row of rows) {
    if (opened >= most) break
    try {
      if (await opens(client, recoveryKey, row)) opened++
    } catch (error) {
      said = error instanceof Error ? error.message : String(error)
    }
  }
  if (rows.length > 0 && opened === 0) throw new Refusal('drill_no_case', { params: { said } })
  return opened
}

async function opens(
  client: pg.ClientBase,
  recoveryKey: Buffer,
  { centre_id, case_id, call_name }: Found,
): Promise<boolean> {
  const kid = kidOf(call_name)
  const { rows } = await client.query<Wrap>(
    `select w.group_code, w.generation, w.form, w.wrapped, g.private_by_centre from keys.key_wraps w
      join keys.groups g using (centre_id, group_code, generation) where w.centre_id = $1 and w.kid = $2`,
    [centre_id, kid],
  )
  const wrap = rows[0]
  if (!wrap) return false
  const group = openWith(recoveryKey, wrap.private_by_centre, groupContext(centre_id, wrap.group_code, wrap.generation))
  const context = keyContext(centre_id, kid)
  const key =
    wrap.form === 'sym' ? unwrapKey(groupSecret(group), wrap.wrapped, context) : openWith(group, wrap.wrapped, context)
  const name = openText(key, call_name, { ...displayPlace(case_id), kid })
  group.fill(0)
  key.fill(0)
  return name.length > 0
}
