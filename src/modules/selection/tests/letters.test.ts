import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { selectionLetters } from '../../referrals/facts.ts'
import { NO_WITH_CARE, prepared, proposed, referred, versionOf, WHY } from '../../referrals/tests/people.ts'
import { decisionLetterData } from '../answer-letter.ts'

const FILE = readFileSync(new URL('../../sheets/tests/fixtures/dinas-ogan-ilir-2026-1.xlsx', import.meta.url)).toString(
  'base64',
)

let t: TestApp
let letterId: string
let intakeId: string
const caseOf = async (label: string) =>
  (await t.as(cast.head).call('referrals.list', { filter: 'all' })).items.find((i) => i.label === label)?.caseId ?? ''

async function decided(
  label: string,
  kind: 'accept' | 'wait' | 'refer',
  answer: Record<string, string> = {},
  more: Record<string, unknown> = {},
) {
  const caseId = await caseOf(label)
  await prepared(t, cast.rizal, caseId)
  if (more['override']) {
    t.pass({ seconds: 1 })
    await t
      .as(cast.head)
      .call('screening.overrideEligibility', { caseId, version: await versionOf(t, caseId), reason: WHY })
  }
  await proposed(t, cast.rizal, caseId, kind, answer)
  await t.as(cast.head).call('selection.decide', {
    caseId,
    version: await versionOf(t, caseId),
    kind,
    reason: WHY,
    ...(kind === 'wait' && { until: '2026-02-20' }),
  })
  return caseId
}

beforeAll(async () => {
  t = await startApp()
  const clerk = t.as(cast.administration)
  intakeId = (
    await clerk.call('referrals.saveIntake', {
      year: 2026,
      ordinal: 1,
      startsOn: '2026-01-19',
      endsOn: '2026-07-17',
      quota: 22,
    })
  ).intakeId
  const { listId } = await clerk.call('lists.read', { fileBase64: FILE, name: 'daftar.xlsx' })
  const say = async (row: number, version: number, code: string, choice: string, more = {}) =>
    clerk.call('lists.decideRow', { listId, row, version, code, choice, ...more } as never) // codes of the tables
  await say(13, 1, 'birth_date_differs_from_nik', 'use_nik_date')
  await say(14, 1, 'nik_rounded', 'leave_nik_empty')
  await say(14, 2, 'duplicate_in_list', 'merge_into_row', { value: '15' })
  await say(17, 1, 'nik_short', 'leave_nik_empty')
  await say(18, 1, 'under_18', 'refer_child_services', { reason: 'UPTD PPA Kabupaten; petugas sudah dihubungi.' })
  await say(26, 1, 'note_no_contact', 'make_no_contact_rule')
  const { version } = await clerk.call('lists.page', { listId })
  const letter = {
    number: '400.9/017/DINSOS/2026',
    datedOn: '2026-01-06',
    receivedOn: '2026-01-12',
    office: 'Dinas Sosial Kabupaten Ogan Ilir',
    subject: 'Daftar Calon Penerima Manfaat',
  }
  letterId = (
    await clerk.call('referrals.takeList', { listId, version, letter, intakeId, responsibleId: t.as(cast.rizal).id })
  ).letterId
})
afterAll(() => t.close())

describe('the answer to a list', () => {
  it('can be written once something is decided', async () => {
    expect(await t.as(cast.administration).within(selectionLetters)).toEqual([])
    await decided('Yuliana', 'accept')
    expect(await t.as(cast.administration).within(selectionLetters)).toEqual([
      { id: letterId, label: '400.9/017/DINSOS/2026 · Dinas Sosial Kabupaten Ogan Ilir' },
    ])
  })

  it('KS-08: names the rule and the other place; a girl has the place that is meant for her; two rows are one woman', async () => {
    await decided('Sumarni', 'refer', NO_WITH_CARE)
    await decided('Purnama', 'wait', { rule: 'Kelas salon sudah penuh.', nextStep: 'Urutan ke-1 bila ada tempat.' })
    await decided('Nur Baiti', 'accept')
    const data = await t.as(cast.administration).within((ctx) => decisionLetterData(ctx, letterId))
    expect(data).toMatchObject({
      letter: { number: '400.9/017/DINSOS/2026', on: '2026-01-06', subject: 'Daftar Calon Penerima Manfaat', rows: 22 },
      office: 'Dinas Sosial Kabupaten Ogan Ilir',
      intakeName: 'Angkatan I Tahun 2026',
      arrivesOn: '2026-01-19',
      countNote: 'nomor urut 7 dan 8 ternyata orang yang sama',
      undecided: 16,
    })
    const by = (no: string) => data?.results.find((r) => r.no === no)
    expect(by('1')).toMatchObject({ name: 'Yuliana', nik: '9910014103010002', decision: 'accepted', reason: null })
    expect(by('6')).toMatchObject({
      name: 'Sumarni',
      decision: 'not_yet',
      reason: NO_WITH_CARE.rule,
      otherPlace: NO_WITH_CARE.alternative,
    })
    expect(by('7, 8')).toMatchObject({ name: 'Nur Baiti', decision: 'accepted', note: 'tertulis dua kali; satu orang' })
    expect(by('20')).toMatchObject({
      name: 'Purnama',
      decision: 'waiting',
      reason: 'Kelas salon sudah penuh.',
      nextStep: 'Urutan ke-1 bila ada tempat.',
    })
    expect(by('11')).toMatchObject({
      name: 'Fitri Handayani',
      decision: 'not_yet',
      reason: expect.stringContaining('17 tahun'),
      otherPlace: 'UPTD PPA Kabupaten; petugas sudah dihubungi.',
    })
  })

  it('holds nothing but a number of a protected woman', async () => {
    const caseId = await decided('Oktaviani', 'accept', { remark: 'penjemputan diatur lisan' })
    await t.as(cast.head).call('cases.protect', { caseId, isProtected: true, reason: 'Suaminya mencarinya.' })
    for (const who of [cast.head, cast.administration]) {
      const data = await t.as(who).within((ctx) => decisionLetterData(ctx, letterId))
      const row = data?.results.find((r) => r.no === '19')
      expect(row).toMatchObject({ name: null, nik: null, isProtected: true, decision: 'accepted' })
    }
    expect(
      (await t.as(cast.head).within((ctx) => decisionLetterData(ctx, letterId)))?.results.find((r) => r.no === '19')
        ?.note,
    ).toBe('penjemputan diatur lisan')
  })

  it('is the same source for the letters module: it offers the paper with nothing missing but what a person types', async () => {
    const papers = await t.as(cast.administration).call('letters.papers', {})
    expect(papers.selections).toEqual([
      { id: letterId, label: '400.9/017/DINSOS/2026 · Dinas Sosial Kabupaten Ogan Ilir' },
    ])
  })

  it('says the date of letters that have the same number and sender', async () => {
    const one = { number: '400.9/020/DINSOS/2026', receivedOn: '2026-01-12', office: 'Dinas Sosial Kabupaten Contoh' }
    const call = (fullName: string, datedOn: string) =>
      referred(t, cast.rizal, { fullName }, { letter: { ...one, datedOn } })
    for (const [name, datedOn] of [
      ['Hartini', '2026-01-06'],
      ['Dewi', '2026-01-08'],
    ] as const) {
      const { caseId } = await call(name, datedOn)
      await prepared(t, cast.rizal, caseId)
      await proposed(t, cast.rizal, caseId, 'refuse', NO_WITH_CARE)
      await t
        .as(cast.head)
        .call('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'refuse', reason: WHY })
    }
    const labels = (await t.as(cast.administration).within(selectionLetters)).map((s) => s.label)
    expect(labels.toSorted()).toEqual([
      '400.9/017/DINSOS/2026 · Dinas Sosial Kabupaten Ogan Ilir',
      '400.9/020/DINSOS/2026 · Dinas Sosial Kabupaten Contoh · 6 Januari 2026',
      '400.9/020/DINSOS/2026 · Dinas Sosial Kabupaten Contoh · 8 Januari 2026',
    ])
  })

  it('of another centre, or of nobody, is nothing', async () => {
    expect(await t.as(cast.head).within((ctx) => decisionLetterData(ctx, crypto.randomUUID()))).toBeNull()
  })
})

it('accepting gives her the batch and asks the head to move her on', async () => {
  const caseId = await caseOf('Yuliana')
  expect(await t.ownerSql('select intake_id from cases where case_id = $1', [caseId])).toEqual([
    { intake_id: intakeId },
  ])
  expect(
    (
      await t.ownerSql(
        `select owner_role from tasks where case_id = $1 and kind = 'move_from_identification' and done_at is null`,
        [caseId],
      )
    )[0]?.owner_role,
  ).toBe('head')
})
