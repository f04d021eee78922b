import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

export const DAY = '2026-01-12'
export const told = (label: string, more: object = {}) => ({
  ...{ label, name: 'Mesin jahit high speed', at: {}, book: { everyDays: 30 }, machine: null, ...more },
})

/** The machine that is entered first. */
export const sewingMachine = (placeId: string) =>
  told('AK-JH-07', { serial: 'JK8700-22451', at: { placeId, spot: 'meja 7' } })

/** A room for sewing, a woman of the house and a class in it. */
export async function seedRoom(t: TestApp): Promise<{ place: string; caseId: string; groupId: string }> {
  const caseId = await openInHouse(t, 'Suryani')
  await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.sewing).id, part: 'class' })
  const room = { kind: 'place' as const, name: 'Ruang jahit', isInUse: true }
  const place = (await t.as(cast.coordinator).call('places.saveResource', room)).resourceId
  const groupId = '0195e000-0000-7000-8000-000000000001'
  await t.ownerSql(
    `insert into class_groups (centre_id, group_id, name, track, from_on) select centre_id, $1, 'Menjahit 1', 'sewing', '2026-01-01' from centres where centre_id = (select centre_id from cases where case_id = $2)`,
    [groupId, caseId],
  )
  return { place, caseId, groupId }
}

/** What waits at a machine, for whom and until when. */
export const openAt = async (t: TestApp, machineId: string, kind: string) =>
  (
    await t.ownerSql(
      `select owner_role, due_on::text as due from tasks where kind = $1 and link = $2 and done_at is null`,
      [kind, `/alat-kelas/${machineId}`],
    )
  ).map((r) => [r['owner_role'], r['due']])
