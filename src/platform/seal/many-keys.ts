import { setImmediate as breathe } from 'node:timers/promises'
import type { SealedClass } from '../../kernel/contract.ts'
import type { Group } from '../../kernel/policy.ts'
import { HOLDERS } from '../../kernel/policy.ts'
import { sealTo, wrapKey } from './boxes.ts'
import { EMERGENCY, NIL } from './case-keys.ts'
import { keyContext } from './contexts.ts'
import { newDataKey } from './envelope.ts'
import type { KeySeal } from './key-seal.ts'
import { remember } from './keyrings.ts'

/** A case that has no key of this class yet, and the people of its team who hold the class. */
export type Unkeyed = { caseId: string; isProtected: boolean; people: readonly string[] }
type Found = { kid: string; key: Buffer }
type Wrap = {
  kid: string
  case: string
  group: string
  person: string
  generation: number
  form: 'sym' | 'box'
  wrapped: string
}

/** A box costs 0.2 ms; after so many others are let in, so that nobody waits for a list of thousands. */
const SLICE = 20

/**
 * As `makeKey` of case-keys.ts, for many cases of one class at once: the same holders, two statements in all. The
 * caller has just made the cases, so that no key can be there.
 */
export async function makeKeys(
  seal: KeySeal,
  cls: Exclude<SealedClass, 'counselling'>,
  cases: readonly Unkeyed[],
): Promise<Map<string, Found>> {
  const doors = await openDoors(seal, cls, cases)
  const made = new Map<string, Found>()
  const wraps: Wrap[] = []
  for (const [i, c] of cases.entries()) {
    if (i % SLICE === SLICE - 1) await breathe()
    const found = newDataKey()
    made.set(c.caseId, found)
    remember(seal.ring, found.kid, found.key)
    for (const door of doors.of(c))
      wraps.push({
        kid: found.kid,
        case: c.caseId,
        ...door.shut(found.key, keyContext(seal.actor.centreId, found.kid)),
      })
  }
  await seal.client.query(
    `insert into keys.data_keys (centre_id, kid, case_id, class, scope, made_at)
     select $1, k.kid, k.case_id, $2, '', $3 from unnest($4::text[], $5::uuid[]) as k (kid, case_id)`,
    [seal.actor.centreId, cls, seal.now.toString(), [...made.values()].map((m) => m.kid), [...made.keys()]],
  )
  await seal.client.query(
    `insert into keys.key_wraps (centre_id, kid, case_id, group_code, person_id, generation, form, wrapped)
     select $1, w.kid, w."case", w."group", w.person, w.generation, w.form, w.wrapped
     from jsonb_to_recordset($2::jsonb) as w (kid text, "case" uuid, "group" text, person uuid, generation int, form text, wrapped text)`,
    [seal.actor.centreId, JSON.stringify(wraps)],
  )
  return made
}

type Door = { shut: (key: Buffer, context: string[]) => Omit<Wrap, 'kid' | 'case'> }

/** To whom each key is wrapped: the class's group, the emergency group, and the people named. Looked up once. */
async function openDoors(seal: KeySeal, cls: SealedClass, cases: readonly Unkeyed[]) {
  const { group, protectedGroup } = HOLDERS[cls]
  const shared = group && (await groupDoor(seal, group))
  const shielded = protectedGroup && (await groupDoor(seal, protectedGroup))
  const emergency = EMERGENCY.includes(cls) ? await groupDoor(seal, 'emergency') : null
  const { rows } = await seal.client.query<{ person_id: string; public_key: string }>(
    'select * from sec.public_keys($1)',
    [[...new Set(cases.flatMap((c) => c.people))]],
  )
  const people = new Map(rows.map((r) => [r.person_id, personDoor(r.person_id, r.public_key)]))
  const of = (c: Unkeyed): Door[] => {
    // workers hold the name of every woman who is not protected, her team and whoever opens in an emergency among them; who was
    // listed just now has neither a bed nor a class
    if (group === 'names' && !c.isProtected) return shared ? [shared] : []
    return [c.isProtected ? shielded : shared, emergency, ...c.people.map((p) => people.get(p))].filter(
      (d): d is Door => !!d,
    )
  }
  return { of }
}

/** Null while nobody is in the group: access/groups.ts wraps what exists when its first member comes. */
async function groupDoor(seal: KeySeal, code: Group | 'emergency'): Promise<Door | null> {
  // the emergency group's wraps are always boxes, so that a joined half opens them (case-keys.ts)
  const member = code === 'emergency' ? null : await seal.group(code)
  const place = { group: code, person: NIL }
  if (member)
    return {
      shut: (key, context) => ({
        ...place,
        generation: member.generation,
        form: 'sym',
        wrapped: wrapKey(member.secret, key, context),
      }),
    }
  const { rows } = await seal.client.query<{ public_key: string; generation: number }>(
    'select public_key, generation from keys.groups where group_code = $1 order by generation desc limit 1',
    [code],
  )
  const found = rows[0]
  if (!found) return null
  return {
    shut: (key, context) => ({
      ...place,
      generation: found.generation,
      form: 'box',
      wrapped: sealTo(found.public_key, key, context),
    }),
  }
}

const personDoor = (person: string, publicKey: string): Door => ({
  shut: (key, context) => ({ group: '', person, generation: 1, form: 'box', wrapped: sealTo(publicKey, key, context) }),
})
