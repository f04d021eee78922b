import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { numberOf, originOf, standingOf } from '../rules.ts'

it('a number follows from the id alone, and says nothing of the order', () => {
  expect(numberOf('4f2a9c01-1111-4111-8111-111111111111')).toBe('S-4F2A9C')
})

it('what is answered in the house and not told outside is not done', () => {
  const base = { answeredAt: null, answerBy: '2026-01-26', outsideBy: null, outsideToldAt: null }
  const v = { ...base, policeBy: null, policeToldAt: null }
  const at = '2026-01-15T02:00:00Z'
  expect(standingOf(v, '2026-01-26')).toBe('waits')
  expect(standingOf(v, '2026-01-27')).toBe('late')
  expect(standingOf({ ...v, answeredAt: at }, '2026-01-27')).toBe('answered')
  expect(standingOf({ ...v, answeredAt: at, policeBy: at }, '2026-01-27')).toBe('untold')
  expect(standingOf({ ...v, answeredAt: at, outsideBy: at, outsideToldAt: at }, '2026-01-27')).toBe('answered')
  expect(standingOf({ ...v, answeredAt: at, outsideBy: at }, '2026-01-27')).toBe('untold')
})

it('whether a name was given is said, and never the name', () => {
  expect(originOf({ speaker: 'resident', isNamed: false })).toBe('resident_nameless')
  expect(originOf({ speaker: 'staff', isNamed: true })).toBe('staff_named')
})

describe('the register of the complaint box', () => {
  let t: TestApp
  let end = async () => {}
  const SAID = 'Bu Ani memukul tangan saya dengan penggaris.'
  const span = { from: '2026-01-01', until: '2026-01-31' }
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
    const aboutIds = [t.as(cast.sewing).id]
    const said = { speaker: 'resident', topic: 'staff_violence', aboutIds, what: SAID, name: 'Suryani' } as const
    await t.as(cast.houseMother).call('voice.speak', said)
    t.pass({ hours: 24 })
    const food = { speaker: 'resident', topic: 'food_room', what: 'Nasinya keras.' } as const
    await t.as(cast.houseMother).call('voice.speak', food)
  })
  afterAll(() => end())
  const textOf = (base64: string) => pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')
  const rows = async (who: { username: string }, asked: object = {}) =>
    (await t.as(who).call('voice.register', asked)).items
  const paper = async (who: { username: string }) => {
    await t.stepUp(who)
    return textOf((await t.as(who).call('voice.registerPaper', { span })).base64)
  }
  const told = () =>
    t.ownerSql(`select kind, details, case_id, subject_id from audit_entries where kind like 'voice.%' order by seq`)

  it('has number, day, kind, level, deadline and standing of what was sealed to whoever reads it', async () => {
    expect(await rows(cast.privacy)).toMatchObject([
      { topic: 'food_room', saidOn: '2026-01-13', origin: 'resident_nameless', level: null, standing: 'waits' },
      {
        topic: 'staff_violence',
        saidOn: '2026-01-12',
        answerBy: '2026-01-26',
        origin: 'resident_named',
        level: 'serious',
      },
    ])
    expect(
      (await rows(cast.socialOffice)).map((v) => v.topic),
      'a complaint goes to the officer',
    ).toEqual(['staff_violence'])
    for (const v of await rows(cast.privacy)) expect(v.number).toMatch(/^S-[0-9A-F]{6}$/)
  })

  it('is narrowed by days, kind and standing', async () => {
    const topics = async (asked: object) => (await rows(cast.privacy, asked)).map((v) => v.topic)
    expect(await topics({ span: { until: '2026-01-12' } })).toEqual(['staff_violence'])
    expect(await topics({ span: { from: '2026-01-13' } })).toEqual(['food_room'])
    expect(await topics({ topic: 'food_room' })).toEqual(['food_room'])
    expect(await topics({ standing: 'answered' })).toEqual([])
  })

  it('leaves the program with a fresh second factor, and the chain says that it did and nothing of what stands in it', async () => {
    t.pass({ minutes: 6 })
    expect(await t.as(cast.privacy).refused('voice.registerPaper', { span })).toBe('step_up_needed')
    expect(await told()).toEqual([])
    await paper(cast.privacy)
    const centre = (await t.ownerSql('select centre_id from voices limit 1'))[0]?.['centre_id']
    const line = { kind: 'voice.register_printed', details: {}, case_id: null }
    expect(await told()).toEqual([{ ...line, subject_id: centre }])
  })

  it('names nobody: neither on the list nor on paper is a woman, an accused colleague, or a word of what was said', async () => {
    const voice = (await t.as(cast.privacy).call('voice.inbox', {})).voices.find((v) => v.topic === 'food_room')
    await t.as(cast.privacy).call('voice.answer', { voiceId: voice?.voiceId ?? '', text: 'Juru masak diberi tahu.' })
    const list = JSON.stringify(await rows(cast.privacy))
    const text = await paper(cast.privacy)
    for (const said of [list, text]) expect(said).not.toMatch(/Suryani|Ani\b|penggaris|Nasinya|Juru masak/)
    for (const part of [
      voice?.voiceId.slice(0, 6).toUpperCase() ?? '-',
      'Kekerasan oleh petugas',
      'Penghuni, dengan nama',
    ])
      expect(text).toContain(part)
    for (const part of ['Masuk: 2', 'Dijawab: 1', 'Dijawab tepat waktu: 1', 'Menunggu: 1', 'RAHASIA'])
      expect(text).toContain(part)
    expect(text).toContain('Dinas sebelum')
  })

  it('is heard of by nobody who leads or works in the house: refused, and no line of the chain but that somebody outside printed it', async () => {
    for (const who of [cast.head, cast.coordinator, cast.houseMother, cast.administration, cast.rizal]) {
      expect(await t.as(who).refused('voice.register', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).refused('voice.registerPaper', { span }), who.username).toBe('not_allowed')
    }
    expect(new Set((await told()).map((line) => line['kind']))).toEqual(new Set(['voice.register_printed']))
    expect(await t.as(elsewhere.head).refused('voice.register', {})).toBe('not_allowed')
  })

  it('says what is wrong with its days, and that a letterhead is missing', async () => {
    const me = t.as(cast.privacy)
    await t.stepUp(cast.privacy)
    const backwards = { span: { from: '2026-02-01', until: '2026-01-01' } }
    expect(await me.refused('voice.registerPaper', backwards)).toBe('span_backwards')
    expect(await me.refused('voice.registerPaper', { span: { ...span, from: '2026-02-30' } })).toBe('invalid_input')
    await t.ownerSql(`update centres set letterhead = '{}'`)
    expect(await me.refused('voice.registerPaper', { span })).toBe('letterhead_missing')
  })
})
