import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInData } from '../../src/modules/clients/tests/support.ts'
import { atNight } from '../../src/modules/night/tests/at-night.ts'
import { OFFERED } from '../../src/modules/offers/tests/offered.ts'
import { referred } from '../../src/modules/referrals/tests/people.ts'
import { bed, makeRoom } from '../../src/modules/residence/tests/make-room.ts'
import { another } from '../../src/modules/selection/tests/desk.ts'
import type { Ctx } from '../../src/platform/http/context.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { livesHere } from '../support/lives-here.ts'

type Who = { username: string }

/**
 * security-cases.md 4.2 R69: what comes with a row comes in its transaction. A row that is touched bears the number of the transaction that touched
 * it, so that alone is no proof that it was made there.
 */
describe('what is added later, in the breath in which its record is touched', () => {
  let t: TestApp
  let caseId = ''
  let candidate = ''
  let taken = { bedId: '', periodId: '' }
  const night = atNight(() => t)
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, caseId, cast.rizal)
    const room = await makeRoom(t, 'Kamar Cempaka')
    await t.as(cast.rizal).call('residence.assignBed', { caseId, bedId: bed(room, 'A') })
    ;({ caseId: candidate } = await referred(t, cast.rizal, { ...another(), fullName: 'Siti Melur' }))
    const [row] = await t.ownerSql(
      'select p.bed_id, p.period_id from bed_periods p join bed_occupants o using (centre_id, period_id) where o.case_id = $1',
      [caseId],
    )
    taken = { bedId: String(row?.['bed_id']), periodId: String(row?.['period_id']) }
  })
  afterAll(() => t.close())

  /** Statements of one transaction of hers. */
  const inOne = (who: Who, ...all: [string, unknown[]][]) =>
    t.as(who).within(async (ctx: Ctx) => {
      for (const [sql, values] of all) await ctx.client.query(sql, values)
    })
  const now = () => t.time.now.toString()

  it('R69 makes nobody a reader of what was said past the house, where whoever received it works in the house as well', async () => {
    await t.as(cast.houseMother).call('voice.speak', {
      ...{
        speaker: 'resident' as const,
        topic: 'staff_conduct' as const,
        aboutIds: [t.as(cast.head).id],
        what: 'Ia membentak.',
      },
    })
    await t.ownerSql(
      `insert into role_grants (centre_id, grant_id, person_id, role, from_at, granted_by) select centre_id, gen_random_uuid(), person_id, 'administration', $2, person_id
        from people where person_id = $1`,
      [t.as(cast.privacy).id, now()],
    )
    const [voice] = await t.as(cast.privacy).sql('select voice_id from voices')
    const words = `insert into voice_words (centre_id, voice_id, person_id, body) values (sec.centre(), $1, $2, 'forged')`
    const office: [string, unknown[]] = [words, [voice?.['voice_id'], t.as(cast.socialOffice).id]]
    await expect(inOne(cast.privacy, office)).rejects.toThrow('not_allowed')
    await expect(inOne(cast.privacy, ['update voices set level = level', []], office)).rejects.toThrow('not_allowed')
    expect(await t.as(cast.socialOffice).sql('select 1 from voices')).toEqual([])
  })

  it('R69 puts no second hearing of her beside the first when she is told what was decided', async () => {
    const rules = [{ text: 'Keluar panti dengan izin.', why: 'Supaya ada yang tahu.' }]
    await t.as(cast.head).call('houseRules.saveRules', { version: 0, rules })
    const ruleId = (await t.as(cast.rizal).call('houseRules.rules', {})).rules[0]?.ruleId ?? ''
    const noted = { caseId, ruleId, happenedOn: '2026-01-11', what: 'Pulang pukul sembilan malam.' }
    const { measureId } = await t.as(cast.houseMother).call('houseRules.note', noted)
    const heard = { measureId, how: 'spoke' as const, beside: 'nobody' as const, said: 'Angkotnya mogok.' }
    await t.as(cast.rizal).call('houseRules.hear', heard)
    const decided = { measureId, decision: 'talk' as const, endsOn: '2026-01-13', why: 'Bicara berdua.' }
    await t.as(cast.coordinator).call('houseRules.decide', decided)
    const forged: [string, unknown[]] = [
      `insert into measure_words (centre_id, note_id, person_id, measure_id, case_id, kind, written_by, written_at, body)
        values (sec.centre(), gen_random_uuid(), $1, $2, $3, 'hearing', sec.person(), $4, 'forged')`,
      [t.as(cast.head).id, measureId, caseId, now()],
    ]
    const told: [string, unknown[]] = ['update measures set told_at = $2 where measure_id = $1', [measureId, now()]]
    await expect(inOne(cast.rizal, told, forged)).rejects.toThrow('measure_moved_on')
  })

  it('R69 gives a bed in which somebody sleeps to nobody who comes at night', async () => {
    const touch: [string, unknown[]] = [
      'update bed_periods set until_on = until_on where period_id = $1',
      [taken.periodId],
    ]
    t.travelTo('2026-01-12T15:00:00Z')
    const { receptionId } = await t.as(cast.houseMother).call('night.receive', await night.asked())
    const [task] = await t.ownerSql('select task_id from night_receptions where reception_id = $1', [receptionId])
    const received: [string, unknown[]] = [
      `insert into night_receptions (centre_id, reception_id, received_at, received_by, bed_id, period_id, task_id, needs_company)
        values (sec.centre(), gen_random_uuid(), $1, sec.person(), $2, $3, $4, false)`,
      [now(), taken.bedId, taken.periodId, task?.['task_id']],
    ]
    await expect(inOne(cast.houseMother, touch, received)).rejects.toThrow('not_allowed')
    const completed: [string, unknown[]] = [
      'update night_receptions set completed_at = $2, completed_by = sec.person(), case_id = $3 where reception_id = $1',
      [receptionId, now(), candidate],
    ]
    const hers: [string, unknown[]] = ['update cases set version = version + 1 where case_id = $1', [candidate]]
    await expect(inOne(cast.rizal, hers, completed), 'nor is it told of her who was here before').rejects.toThrow(
      'not_allowed',
    )
  })

  it('R69 answers an office with no woman who was here before it sent somebody', async () => {
    const { offerId } = await t.as(cast.socialOffice).call('offers.send', OFFERED)
    const taken: [string, unknown[]] = [
      'update candidate_offers set registered_at = $2, registered_by = sec.person(), case_id = $3 where offer_id = $1',
      [offerId, now(), candidate],
    ]
    const hers: [string, unknown[]] = ['update cases set version = version + 1 where case_id = $1', [candidate]]
    await expect(inOne(cast.rizal, hers, taken)).rejects.toThrow('not_allowed')
  })
})
