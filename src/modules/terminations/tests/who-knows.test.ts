import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { doCheck, happened, openAt, openExit } from './support.ts'

/** The kind of an event can be the secret itself: that she is leaving, how, and who will keep in touch with her. */
describe('who is told that a stay will end', () => {
  let t: TestApp
  let caseId: string
  const kindsFor = async (who: { username: string }) =>
    (await t.as(who).call('cases.timeline', { caseId, group: 'all' })).items.map((i) => i.kind)
  const CLOSED = /^(terminations|aftercare|evaluations)\.|flags|contact/

  beforeAll(async () => {
    t = await startApp()
    caseId = await openAt(t, { stage: 'termination' })
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    await openExit(t, caseId, 'LULUS')
    await doCheck(t, caseId, 'aftercare_arranged')
    for (const kind of [
      'flags.raised',
      'evaluations.other_exit_chosen',
      'contacts.no_contact_recorded',
      'terminations.silenced',
    ] as const)
      await happened(t, caseId, kind, cast.rizal)
    await happened(t, caseId, 'terminations.closed', cast.head)
  })
  afterAll(() => t.close())

  it('her worker and the head read every line, and the end of her stay once, as the case tells it', async () => {
    for (const who of [cast.rizal, cast.head]) {
      expect(await kindsFor(who)).not.toContain('terminations.closed')
      expect(await kindsFor(who)).toEqual(
        expect.arrayContaining([
          'terminations.opened',
          'aftercare.arranged',
          'flags.raised',
          'evaluations.other_exit_chosen',
          'contacts.no_contact_recorded',
        ]),
      )
    }
  })

  it('the house reads none of them, nor how her case goes on; the class reads what a class needs', async () => {
    for (const who of [cast.sewing, cast.nurse, cast.houseMother, cast.wulan]) {
      const kinds = await kindsFor(who)
      expect(kinds.filter((k) => CLOSED.test(k))).toEqual([])
      expect(kinds.filter((k) => /^(cases|access|plans|conferences|consents|letters)\./.test(k))).toEqual([])
    }
    expect(await kindsFor(cast.coordinator)).toContain('cases.opened')
  })

  it('administration prepares the papers, and is told neither of the talk nor of the year after', async () => {
    const kinds = await kindsFor(cast.administration)
    expect(kinds).toContain('terminations.opened')
    expect(kinds.filter((k) => /^aftercare\.|flags|contact/.test(k))).toEqual([])
  })

  it('her psychologist knows that she leaves and of the talk, not who keeps in touch with her', async () => {
    const kinds = await kindsFor(cast.psychologist)
    expect(kinds).toEqual(expect.arrayContaining(['terminations.opened', 'flags.raised']))
    expect(kinds.filter((k) => /^aftercare\./.test(k))).toEqual([])
  })

  it('the page of a conference does not count what its reader is not told', async () => {
    const touched = async (who: { username: string }) =>
      (await t.as(who).call('conferences.agenda', { caseId })).touched
    expect(Object.keys(await touched(cast.head))).toEqual(expect.arrayContaining(['terminations', 'aftercare']))
    const seen = Object.keys(await touched(cast.houseMother))
    expect(seen.filter((m) => ['terminations', 'aftercare'].includes(m))).toEqual([])
  })
})
