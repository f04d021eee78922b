import { afterAll, beforeAll, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { SIGNED, TAILOR } from '../../partners/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { WORK } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

it('whoever is told no small number does not learn it from the quota: she brings nobody to a partner, by SQL neither', async () => {
  const rizal = t.as(cast.rizal)
  const [hers, other] = [await openInHouse(t, 'Suryani'), await openInHouse(t, 'Halimah')]
  const hana = t.as(cast.coordinator)
  const { partnerId } = await hana.call('partners.save', { ...TAILOR, seenOn: '2026-01-10' })
  await hana.call('partners.sign', { ...SIGNED, partnerId })
  const days = { fromOn: '2026-01-12', dueOn: '2026-02-12' }
  const { dealId } = await hana.call('partners.begin', { partnerId, kind: 'internship', what: 'Magang', ...days })
  await rizal.call('access.assign', { caseId: hers, personId: t.as(cast.sewing).id, part: 'class' })
  await rizal.call('access.assign', { caseId: hers, personId: t.as(cast.psychologist).id, part: 'psychologist' })
  const { employer: _, at: __, ...work } = WORK
  const bring = `insert into partner_people (centre_id, deal_id, case_id, placed_by, placed_at) values (sec.centre(), $1, $2, sec.person(), now())`
  const answer = (who: { username: string }) =>
    t
      .as(who)
      .sql(bring, [dealId, hers])
      .then(
        () => 'taken',
        (error: Error) => error.message.replace(/ for table.*| violates/, ''),
      )
  const before = [await answer(cast.sewing), await answer(cast.psychologist)]
  await t.ownerSql('delete from partner_people where deal_id = $1', [dealId])
  await rizal.call('livelihood.saveWork', { ...work, at: 'partner', partnerId, caseId: other, version: 0 })
  expect([await answer(cast.sewing), await answer(cast.psychologist)], 'one is there by her book').toEqual(before)
  for (const said of before) expect(said).toMatch(/row-level security/)
  expect(await t.as(cast.sewing).sql(`update partner_people set ended_on = '2026-01-12' returning 1`, [])).toEqual([])
})
