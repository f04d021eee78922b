import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import { issue } from '../commands/issue.ts'
import { admit, f01Fields, neutral, openFor, rosdiana, startDesk, suryani, writeMinute } from './desk.ts'
import { allSources } from './facts.ts'

type Who = { username: string }
const everybody = { ...cast, stranger: elsewhere.stranger, elsewhereHead: elsewhere.head } satisfies Record<string, Who>
type Name = keyof typeof everybody

describe('the rows of letters, by the database itself', () => {
  let t: TestApp
  let close: () => Promise<void>
  beforeAll(async () => {
    const desk = await startDesk()
    ;({ t, close } = desk)
    const open = await openFor(t, suryani)
    const shielded = await openFor(t, rosdiana, 'R-7')
    for (const caseId of [open, shielded]) await writeMinute(t, caseId)
    await admit(t, open, { registerNo: '2026-I-004', intakeId: desk.intakeId })
    await livesHere(t, open, cast.rizal)
    await t.as(cast.administration).call('letters.saveSettings', { neutral, version: 0 })
    await t.as(cast.administration).call('letters.issue', { code: 'f07', caseId: open, fields: {} })
    await t.as(cast.rizal).call('letters.issue', { code: 'f07', caseId: shielded, fields: {} })
    await t.as(cast.rizal).within((ctx) => issue(allSources)(ctx, { code: 'f16', caseId: open, fields: {} }))
    await t.as(cast.head).call('letters.issue', { code: 'f01', subjectId: desk.intakeId, fields: f01Fields })
    await t.as(cast.sewing).call('letters.issue', { code: 'daftar-hadir', fields: { kegiatan: 'Kelas menjahit' } })
  })
  afterAll(() => close())

  const seen = async (table: string): Promise<Partial<Record<Name, number>>> => {
    const found: Partial<Record<Name, number>> = {}
    for (const [name, who] of Object.entries(everybody)) {
      if (name === 'ended') continue // her session can not begin: sign-in is refused
      const rows = await t.as(who).sql(`select count(*)::int as n from ${table}`)
      const n = (rows[0] as { n: number }).n
      if (n > 0) found[name as Name] = n // a key of the record
    }
    return found
  }

  it('shows identity letters to whoever holds that key: TU not those of a protected woman', async () => {
    expect(await seen('letter_files_identity')).toEqual({ head: 2, coordinator: 2, rizal: 2, administration: 1 })
  })

  it('shows the plan to whoever may read her story, and not to TU', async () => {
    expect(await seen('letter_files_narrative')).toEqual({ head: 1, coordinator: 1, rizal: 1 })
  })

  it('shows letters about many to the registry, and an attendance sheet to whoever made it, too', async () => {
    const found = await seen('letter_files_shared')
    for (const name of ['head', 'coordinator', 'administration'] as const) expect(found[name]).toBe(2)
    expect(found['sewing']).toBe(1)
    for (const name of [
      'rizal',
      'wulan',
      'houseMother',
      'nurse',
      'salon',
      'guard',
      'admin',
      'socialOffice',
      'stranger',
      'elsewhereHead',
      'privacy',
    ] as const)
      expect(found[name]).toBeUndefined()
  })

  it('lists letters to the registry, to the worker of the case and to whoever made them', async () => {
    expect(await seen('letters')).toEqual({ head: 5, coordinator: 5, administration: 5, rizal: 3, sewing: 1 })
  })

  it('lets nobody write a letter in another one’s name, into another centre, or over what was issued', async () => {
    const insert = (centre: string, maker: string) =>
      `insert into letters (centre_id, letter_id, paper, state, keep, subject, made_at, made_by) values ('${centre}', gen_random_uuid(), 'f01', 'draft', 'registry', 'x', now(), '${maker}')`
    const head = t.as(cast.head)
    await expect(head.sql(insert(head.centreId, t.as(cast.rizal).id))).rejects.toThrow(/row-level security/)
    await expect(head.sql(insert(t.as(elsewhere.head).centreId, head.id))).rejects.toThrow(/row-level security/)
    await expect(t.as(cast.nurse).sql(insert(head.centreId, t.as(cast.nurse).id))).rejects.toThrow(/row-level security/)
    await expect(head.sql(`update letters set subject = 'lain'`)).rejects.toThrow(/does not change/)
    await expect(head.sql(`update letters set made_by = '${head.id}'`)).rejects.toThrow(/permission denied/)
    expect(await head.sql(`delete from letter_files_identity returning 1`)).toEqual([])
    expect(await head.sql(`update letter_files_shared set body = 'x' returning 1`)).toEqual([])
    await expect(head.sql(`update letter_files_identity set kind = 'draft'`)).rejects.toThrow(/permission denied/)
  })

  it('writes who took a file in nobody else’s name and of no letter that she does not see, and shows it to nobody besides', async () => {
    const [of] = await t.ownerSql<{ id: string }>(
      `select letter_id as id from letters where paper = 'f07' and made_by = $1`,
      [t.as(cast.administration).id],
    )
    const line = `insert into file_takings (centre_id, taking_id, of_what, of_id, form, taken_by, taken_at) values (sec.centre(), gen_random_uuid(), 'letter', $1, 'issued', $2, now())`
    const noted = (who: Who, by = who) => t.as(who).sql(line, [of?.id, t.as(by).id])
    await noted(cast.administration)
    for (const form of ['scan', 'certified', 'glass', 'excel', 'pdf']) {
      const none = t.as(cast.administration).sql(line.replace('issued', form), [of?.id, t.as(cast.administration).id])
      await expect(none, `there is no ${form} of it`).rejects.toThrow(/not_allowed/)
    }
    await expect(noted(cast.administration, cast.head)).rejects.toThrow(/row-level security/)
    for (const who of [cast.wulan, cast.nurse, cast.sewing, cast.houseMother])
      await expect(noted(who), who.username).rejects.toThrow(/not_allowed/)
    for (const who of [cast.guard, cast.admin]) await expect(noted(who)).rejects.toThrow(/row-level security/)
    expect(await seen('file_takings')).toEqual({ head: 1, coordinator: 1, administration: 1, rizal: 1 })
    for (const sql of ['update file_takings set form = form', 'delete from file_takings'])
      await expect(t.as(cast.head).sql(sql)).rejects.toThrow(/permission denied/)
  })

  it('holds nothing that can be read without a key', async () => {
    const plain = async (table: string) => JSON.stringify(await t.ownerSql(`select * from ${table}`))
    for (const table of [
      'letters',
      'letter_numbers',
      'letter_files_identity',
      'letter_files_narrative',
      'letter_files_health',
      'letter_files_safety',
      'letter_files_shared',
      'letter_settings',
    ])
      for (const hers of ['Suryani', 'Rosdiana', '9910014508980001', 'kerja dari rumah'])
        expect(await plain(table)).not.toContain(hers)
    const bytes = await t.ownerSql(
      `select 1 from letter_files_identity where position('%PDF'::bytea in file) > 0 or position('Suryani'::bytea in file) > 0`,
    )
    expect(bytes).toEqual([])
  })

  it('the signed plan that comes back is evidence of its gate; no other paper is', async () => {
    const stands = async () =>
      (await t.ownerSql(`select is_met from case_evidence where gate = 'signed_plan_scanned'`)).map((r) => r['is_met'])
    const filed = async (paper: string) => {
      const [row] = await t.ownerSql('select letter_id from letters where paper = $1 order by letter_id limit 1', [
        paper,
      ])
      await t
        .as(cast.rizal)
        .call('letters.attachScan', { letterId: String(row?.['letter_id']), base64: jpeg().toString('base64') })
    }
    await filed('f07')
    expect(await stands()).toEqual([])
    await filed('f16')
    expect(await stands()).toEqual([true])
  })
})
