import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInData } from './support.ts'

const PAPERS = ['ratna', 'hana', 'rizal', 'tuti']
/** Who of the cast sees the row of Rizal's case (unprotected, then protected), by injected SQL. */
const SEES: Record<string, readonly [open: readonly string[], shielded: readonly string[]]> = {
  identities: [
    ['ratna', 'hana', 'rizal', 'tuti'],
    ['ratna', 'hana', 'rizal'],
  ],
  consent_talks: [
    ['ratna', 'hana', 'rizal', 'tuti'],
    ['ratna', 'hana', 'rizal'],
  ],
  receipt_minutes: [
    ['ratna', 'hana', 'rizal', 'tuti'],
    ['ratna', 'hana', 'rizal'],
  ],
  safe_contacts: [
    ['ratna', 'rizal'],
    ['ratna', 'rizal'],
  ],
  no_contacts: [
    ['ratna', 'rizal'],
    ['ratna', 'rizal'],
  ],
  first_nights: [
    ['ratna', 'rizal'],
    ['ratna', 'rizal'],
  ],
  consents: [PAPERS, PAPERS],
  client_documents: [PAPERS, PAPERS],
  identity_marks: [
    ['ratna', 'hana', 'rizal', 'wulan', 'tuti'],
    ['ratna', 'hana', 'rizal', 'wulan', 'tuti'],
  ],
  duplicate_decisions: [
    ['ratna', 'hana', 'rizal', 'wulan', 'tuti'],
    ['ratna', 'hana', 'rizal', 'wulan', 'tuti'],
  ],
}
const everybody = [...Object.values(cast).filter((m) => m !== cast.ended), ...Object.values(elsewhere)]

describe('who sees which row of a woman', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    const other = await openInData(t, { honorific: 'Ibu', callName: 'Sari', birthYear: 1999 })
    const rizal = t.as(cast.rizal)
    const identity = { fullName: 'Suryani', birthYear: 1998, nik: '9910014508980001' }
    await rizal.call('clients.saveIdentity', { caseId, version: 0, identity })
    await rizal.call('clients.decideDuplicate', {
      caseId: other,
      otherCaseId: caseId,
      verdict: 'unsure',
      draft: { nik: identity.nik },
    })
    await rizal.call('consents.record', {
      caseId,
      form: 'oral_witnessed',
      witness: 'Yanti',
      language: 'Ogan',
      explainedBy: rizal.id,
      answers: [{ purpose: 'service', answer: 'agree' }],
    })
    await rizal.call('contacts.saveContact', {
      caseId,
      isReachable: true,
      contact: { name: 'Suparti', relation: 'kakak', channel: 'call' },
    })
    await rizal.call('contacts.saveNoContact', { caseId, person: { name: 'Fahmi', relation: 'suami' } })
    await rizal.call('contacts.saveFirstNight', {
      caseId,
      version: 0,
      night: { routineMedicine: 'no', feelsSafe: 'yes' },
    })
    await rizal.call('admission.listDocuments', { caseId, documents: [{ document: 'ktp', state: 'copy' }] })
    await rizal.call('admission.saveReceiptMinute', {
      caseId,
      version: 0,
      handedAt: '2026-01-12T08:45:00+07:00',
      body: { place: 'panti', partyOne: { name: 'A' }, partyTwo: { name: 'B' }, condition: 'sehat' },
    })
  })
  afterAll(() => t.close())

  const seers = async (table: string): Promise<string[]> => {
    const found: string[] = []
    const about = table === 'duplicate_decisions' ? 'other_case_id' : 'case_id'
    for (const who of everybody)
      if ((await t.as(who).sql(`select 1 from ${table} where ${about} = $1`, [caseId])).length > 0)
        found.push(who.username)
    return found
  }

  it.each(Object.keys(SEES))('%s: exactly those of the table above while her identity is open', async (table) => {
    expect((await seers(table)).sort()).toEqual([...(SEES[table]?.[0] ?? [])].sort())
  })

  it.each(Object.keys(SEES))('%s: exactly those of the table above once it is protected', async (table) => {
    const { isProtected } = await t.as(cast.head).call('cases.page', { caseId })
    if (!isProtected)
      await t.as(cast.head).call('cases.protect', { caseId, isProtected: true, reason: 'Ada orang yang mencarinya.' })
    expect((await seers(table)).sort()).toEqual([...(SEES[table]?.[1] ?? [])].sort())
  })

  it('lets nobody write, change or take away a row of hers who has no part in it', async () => {
    const outsiders = [
      cast.wulan,
      cast.sewing,
      cast.houseMother,
      cast.nurse,
      cast.psychologist,
      cast.guard,
      cast.admin,
      cast.socialOffice,
      cast.privacy,
      elsewhere.stranger,
      elsewhere.head,
    ]
    for (const who of outsiders) {
      for (const table of [
        'identities',
        'consent_talks',
        'receipt_minutes',
        'safe_contacts',
        'no_contacts',
        'first_nights',
      ]) {
        const changed = await t
          .as(who)
          .sql(`update ${table} set body = 'x' where case_id = $1 returning 1`, [caseId])
          .catch((e: Error) => e.message)
        expect(changed, `${who.username} ${table}`).toEqual([])
        await expect(
          t.as(who).sql(`delete from ${table} where case_id = $1`, [caseId]),
          `${who.username} ${table}`,
        ).rejects.toThrow(/permission denied/)
      }
      await expect(
        t
          .as(who)
          .sql(
            `insert into no_contacts (centre_id, no_contact_id, case_id, body, recorded_by, recorded_at) select centre_id, gen_random_uuid(), $1, 'x', gen_random_uuid(), now() from centres`,
            [caseId],
          ),
        who.username,
      ).rejects.toThrow(/row-level security|foreign key/)
    }
  })

  it('lets nobody write a consent in another name, or ask about marks in another name', async () => {
    const values = `select centre_id, gen_random_uuid(), gen_random_uuid(), $1, 'photo', 'agree', 'signed', 'id', $2, now(), $2, now() from centres`
    const insert = `insert into consents (centre_id, consent_id, talk_id, case_id, purpose, answer, form, language, explained_by, given_at, recorded_by, recorded_at) ${values}`
    await expect(t.as(cast.rizal).sql(insert, [caseId, t.as(cast.head).id])).rejects.toThrow(/row-level security/)
    await t.as(cast.rizal).sql(insert, [caseId, t.as(cast.rizal).id])
    await expect(
      t
        .as(cast.rizal)
        .sql(`insert into mark_questions select centre_id, gen_random_uuid(), $1, now() from centres`, [
          t.as(cast.head).id,
        ]),
    ).rejects.toThrow(/row-level security/)
    await expect(t.as(cast.rizal).sql('delete from mark_questions')).rejects.toThrow(/permission denied/)
  })
})
