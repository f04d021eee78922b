import { randomUUID } from 'node:crypto'
import { cast, type Member } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { withGoals } from '../../sessions/tests/support.ts'

export const PIN = '280319'

/** A woman of Rizal's who lives here, learns to sew on the first day, and has a card. */
export async function withCard(t: TestApp): Promise<{ caseId: string; code: string }> {
  const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  await livesHere(t, caseId, cast.rizal)
  await withGoals(t, caseId, [])
  const hana = t.as(cast.coordinator)
  const { groupId } = await hana.call('programme.saveGroup', {
    name: 'Jahit A',
    track: 'sewing',
    fromOn: '2026-01-12',
  })
  await hana.sql(
    `insert into class_members (centre_id, member_id, group_id, case_id, from_on, added_by) values ($1, gen_random_uuid(), $2, $3, '2026-01-12', $4)`,
    [hana.centreId, groupId, caseId, hana.id],
  )
  const lesson = { onDay: '2026-01-12', kind: 'skills', meantFor: 'group' } as const
  await hana.call('programme.saveSession', {
    ...lesson,
    title: 'Kelas jahit',
    ...{ groupId, delivererId: t.as(cast.sewing).id },
    starts: '13:00',
    ends: '15:00',
  })
  const weekOn = '2026-01-12'
  const version = async () => (await hana.call('programme.week', { onDay: weekOn })).plan?.version ?? 0
  await hana.call('programme.proposeWeek', { weekOn, version: await version() })
  await t.as(cast.head).call('programme.publishWeek', { weekOn, version: await version() })
  const said = { name: 'Bu Sur', goal: 'Saya bisa jahit pesanan', pin: PIN }
  const { code } = await t.as(cast.rizal).call('kiosk.makeCard', { caseId, ...said })
  return { caseId, code }
}

/** The cookie that a device has after this person opened the screen of the women on it. */
export async function openKiosk(t: TestApp, who: Member): Promise<string> {
  const me = t.as(who)
  await me.signIn()
  const { status, body, cookie } = await me.raw(
    'kiosk.open',
    { place: 'common_room' },
    { 'idempotency-key': randomUUID() },
  )
  if (status !== 200) throw new Error(JSON.stringify(body))
  return String(cookie).split(';')[0] ?? ''
}

/** She enters with her card and puts something into the box. */
export async function putInBox(
  t: TestApp,
  who: Member,
  card: { code: string; pin: string },
  words: string,
): Promise<void> {
  const cookie = await openKiosk(t, who)
  const { body } = await t.post('kiosk.enter', card, { cookie })
  const put = { visit: body.visit, kind: 'question', words, named: false }
  const { status } = await t.post('kiosk.put', put, { cookie })
  if (status !== 200) throw new Error('it was not put in')
}
