import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, prepareHouse } from '../../db/demo/house.ts'
import type { Scene } from '../../db/demo/scene.ts'
import { dayOf, play, timeOf } from '../../db/demo/scene.ts'
import { rosdiana, rosdianaIntervention, rosdianaUntilIntervention } from '../../db/demo/women/rosdiana.ts'
import { ending } from '../../db/demo/women/suryani.ts'
import { makePapers } from '../../src/app/papers.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { pdfText } from '../support/pdf/pdf-text.ts'
import { standsPlain } from '../support/typed.ts'
import { days, kindsOf, LONG, stageOf } from './stage.ts'

const OTHERS = [cast.wulan, cast.salon, cast.nurse, cast.houseMother, cast.classes] as const

describe('KS-02, Rosdiana, whom nobody may find', { timeout: LONG }, () => {
  const press = makePapers()
  let t: TestApp
  let rest: Scene[]
  let intakeId = ''
  const her = rosdiana()
  const until = async (iso: string) => {
    rest = await play(stageOf(t), rest, days.at(iso, '23:00'))
  }
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    const w = stageOf(t)
    await prepareHouse(w)
    intakeId = await openIntake(w, {
      startsOn: days.day('2026-01-12'),
      endsOn: days.day('2026-07-10'),
      ordinal: 1,
      quota: 22,
    })
    rest = [
      ...rosdianaUntilIntervention(her, days),
      ...rosdianaIntervention(her, days),
      ...ending(her, days, () => intakeId, {
        levels: [1, 1, 1],
        who5: [4, 3, 3, 3, 3],
        achieved: 'Saya tidak takut lagi membuka pintu.',
      }),
    ]
  }, LONG)
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  it('comes in the night: shelter first, the selection within three working days', async () => {
    await until('2026-01-20')
    expect(await t.as(cast.head).call('selection.page', { caseId: her.caseId })).toMatchObject({
      isEmergency: true,
      risk: 'emergency',
      selectionDueOn: days.day('2026-01-23'),
      shelterEndsOn: days.day('2026-02-03'),
    })
    expect(await t.as(cast.rizal).call('cases.page', { caseId: her.caseId })).toMatchObject({
      stage: 'data',
      presence: 'in_house',
      isProtected: true,
    })
    expect(her.code).toMatch(/^0-/)
    expect(await t.as(cast.rizal).refused('cases.move', { caseId: her.caseId, to: 'assessment' })).toBe('gates_missing')
  })

  it('is her code on every list of everybody else, and her name nowhere in what they are sent', async () => {
    await until('2026-01-30')
    // the other class does not learn that she is here
    expect((await t.as(cast.sewing).call('cases.list', {})).items.map((i) => i.caseId)).not.toContain(her.caseId)
    for (const who of OTHERS) {
      const list = await t.as(who).call('cases.list', {})
      expect([who.callName, list.items.find((i) => i.caseId === her.caseId)?.label]).toEqual([who.callName, her.code])
      const answers = [
        list,
        await t.as(who).call('cases.page', { caseId: her.caseId }),
        await t.as(who).call('cases.timeline', { caseId: her.caseId }),
        await t.as(who).call('residence.rooms', {}),
        await t.as(who).call('tasks.home', {}),
      ]
      expect([who.callName, JSON.stringify(answers).match(/Rosdiana|Fahmi/)]).toEqual([who.callName, null])
    }
    expect(
      (await t.as(cast.rizal).call('cases.list', { mine: true })).items.find((i) => i.caseId === her.caseId),
    ).toBeDefined()
  })

  it('is not found by her name by the companion of her class', async () => {
    for (const text of ['Rosdiana', 'rosdiana', 'Hasan', '9910015711940002'])
      expect((await t.as(cast.salon).call('clients.search', { text })).people).toEqual([])
    expect((await t.as(cast.rizal).call('clients.search', { text: 'Rosdiana' })).people.map((p) => p.id)).toEqual([
      her.caseId,
    ])
  })

  it('never meets her husband over a form, unless somebody answers for it in writing', async () => {
    const w = stageOf(t)
    const mediation = (name: string, relation: 'partner' | 'friend') => ({
      caseId: her.caseId,
      kind: 'mediation' as const,
      on: dayOf(w),
      time: timeOf(w, 30),
      minutes: 20,
      discussed: 'Permintaan keluarga.',
      mediation: { parties: [{ name, relation, agrees: true }] },
    })
    for (const [name, relation] of [
      ['Budiman', 'partner'],
      ['Fahmi', 'friend'],
      ['Pak Fahri', 'friend'],
    ] as const)
      expect(await t.as(cast.rizal).refused('sessions.saveNote', mediation(name, relation))).toBe('mediation_unsafe')
  })

  it('tells the head at once when a stranger opens her file in an emergency, and the privacy officer sees it', async () => {
    await t.as(cast.wulan).call('access.breakGlass', {
      caseId: her.caseId,
      category: 'danger',
      reason: 'Ada laki-laki di pos, pekerja sosialnya tidak dapat dihubungi.',
    })
    // the head's own task and the privacy officer's, without a case: her worker, who may be the one that opened, is not asked to judge it
    const asked = `select owner_role, case_id from tasks where kind = 'review_opening' and done_at is null order by owner_role`
    expect(await t.ownerSql(asked, [])).toEqual([
      { owner_role: 'data_protection_officer', case_id: null },
      { owner_role: 'head', case_id: null },
    ])
    expect(
      (await t.as(cast.rizal).call('tasks.home', {})).people.flatMap((p) => p.tasks.map((x) => x.kind)),
    ).not.toContain('review_opening')
    for (const who of [cast.head, cast.privacy])
      expect((await t.as(who).call('access.openings', {})).openings).toMatchObject([
        { caseId: her.caseId, who: 'Wulan', isMine: false, category: 'danger', reviewedAt: null },
      ])
    t.pass({ hours: 5 })
    expect((await t.as(cast.wulan).call('cases.page', { caseId: her.caseId })).label).toBe(her.code)
  })

  it('has an extraordinary conference that names no room', async () => {
    await until('2026-06-05')
    const { conferences } = await t.as(cast.head).call('conferences.ofCase', { caseId: her.caseId })
    const ccl = conferences.find((c) => c.kind === 'ccl')
    const { minutes } = await t.as(cast.head).call('conferences.read', { conferenceId: ccl?.conferenceId ?? '' })
    expect(minutes?.facts).toBeTruthy()
    expect(JSON.stringify(minutes)).not.toMatch(/Kenari|Anggrek|kamar/i)
  })

  it('reaches T 63,69 and WHO-5 64, and leaves to kin through the social office', async () => {
    await until('2026-07-10')
    expect(await t.as(cast.rizal).call('evaluations.page', { caseId: her.caseId })).toMatchObject({
      skill: { isCompetent: true },
      goals: { t: 63.69 },
    })
    const who5 = (await t.as(cast.rizal).call('instruments.results', { caseId: her.caseId })).instruments.find(
      (i) => i.code === 'who-5',
    )
    expect(who5?.comparison?.scores.find((s) => s.code === 'index')).toMatchObject({ before: 24, after: 64 })
    expect(await t.as(cast.rizal).call('cases.page', { caseId: her.caseId })).toMatchObject({
      state: 'aftercare',
      exitKind: 'LULUS',
    })
  })

  it('has letters on neutral paper that name neither her nor the centre', async () => {
    const neutral = {
      address: 'Jalan Kantor 1, Palembang',
      city: 'Palembang',
      unit: 'SEKRT',
      signer: {
        post: 'Sekretaris Dinas Sosial',
        name: 'Drs. Bagus Santosa',
        rank: 'Pembina (IV/a)',
        nip: '197002301995031001',
      },
    }
    await t.stepUp(cast.head)
    await t.as(cast.head).call('letters.saveSettings', { neutral, version: 0 })
    const made = await t.as(cast.head).call('letters.issue', {
      code: 'f35',
      caseId: her.caseId,
      fields: { tanggal: days.day('2026-07-10'), pernyataan: ['dipakai untuk usaha sendiri'] },
    })
    const letter = await t.as(cast.head).call('letters.letter', { letterId: made.letterId })
    expect(letter).toMatchObject({ isNeutral: true, isProtected: true })
    await t.stepUp(cast.head)
    const pdf = await t.as(cast.head).call('letters.download', { letterId: made.letterId })
    const words = pdfText(Buffer.from(pdf.base64, 'base64')).join(' ').replace(/\s+/g, ' ')
    expect(words).toContain(her.code ?? 'a code')
    expect(words).not.toMatch(/Rosdiana|Hasan|MELATI|Melati|Indralaya|9910015711940002/)
    expect(await kindsOf(t, her.caseId)).toContain('letters.issued')
  })

  it('leaves nothing plain of what was typed about her', async () => {
    expect(await standsPlain(t)).toEqual([])
  })
})
