import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'

/** Of the demo alone: every card of it has this PIN, and its code is printed when the stories are told. */
export const PIN = '280319'
/** How one of them felt, evening by evening. */
const FACES = [2, 2, 3, 2, 3, 4, 3, 4, 4] as const

/** Evenings on which they say what they think of the classes: of the days before as well. */
const RATED_ON: readonly number[] = [1, 2, 4]

/** Her one goal as a ladder. */
const STEPS = [
  { what: 'Jahit lurus', isDone: true },
  { what: 'Rok sederhana', isDone: true },
  { what: 'Kemeja' },
  { what: 'Pesanan pertama' },
  { what: 'Pesanan tetap' },
]

/** Some evenings at the screen in the common room: their cards, one face a day, a question that was answered, one that waits, a wish to talk. */
export function atTheKiosk(d: Days, women: readonly Her[], log: (line: string) => void): Scene[] {
  const codes = new Map<Her, string>()
  const card = async (w: World, h: Her) => {
    if (h.caseId === '') return
    const shown = { name: `${h.honorific} ${h.callName}`, goal: h.goals[0]?.herWords ?? '', steps: STEPS }
    const { code } = await w.as(h.worker)('kiosk.makeCard', { caseId: h.caseId, ...shown, pin: PIN })
    codes.set(h, code)
    log(`Kartu kios ${h.callName}: ${code}, PIN ${PIN}`)
  }
  const seen = async (w: World, h: Her | undefined) => {
    const code = h && codes.get(h)
    return code === undefined ? null : w.as('kios')('kiosk.enter', { code, pin: PIN })
  }
  const enter = async (w: World, h: Her | undefined) => (await seen(w, h))?.visit ?? null
  /** What each of them thinks of the classes of these days. */
  const rate = async (w: World, n: number) => {
    for (const [i, h] of women.entries()) {
      const { visit, toRate } = (await seen(w, h)) ?? { visit: '', toRate: [] }
      for (const [at, { sessionId }] of toRate.entries())
        await w.as('kios')('kiosk.rate', {
          ...{ visit, sessionId, session: (i + at + n) % 3 === 0 ? 3 : 4, deliverer: (i + at) % 4 === 0 ? 4 : 5 },
          ...(i === 1 && at === 0 && n === 2 && { words: 'Boleh lebih pelan waktu membuat pola?' }),
        })
    }
  }
  const [first, second] = women
  const evening = async (w: World, n: number) => {
    if (codes.size === 0) for (const h of women) await card(w, h)
    await w.as('yanti')('kiosk.open', { place: 'common_room' })
    const face = FACES[n]
    const visit = await enter(w, first)
    if (visit && face) await w.as('kios')('kiosk.comfort', { visit, face })
    if (visit && n === 6)
      await w.as('kios')('kiosk.put', {
        visit,
        kind: 'question',
        words: 'Boleh belajar obras malam hari?',
        named: false,
      })
    if (visit && n === 8) await w.as('kios')('kiosk.talk', { visit, wanted: 'worker' })
    const other = n === 8 ? await enter(w, second) : null
    if (other)
      await w.as('kios')('kiosk.put', {
        visit: other,
        kind: 'suggestion',
        words: 'Kipas di aula ditambah satu.',
        named: true,
      })
    if (RATED_ON.includes(n)) await rate(w, n)
    await w.as('kios')('kiosk.leave', {})
  }
  return [
    ...FACES.map((_, n) => d.scene(`2026-01-${12 + n}`, '17:40', (w) => evening(w, n))),
    d.scene('2026-01-19', '09:20', async (w) => {
      const open = (await w.as('hana')('kiosk.house', {})).box.find((one) => one.answeredAt === null)
      if (open)
        await w.as('hana')('kiosk.answer', {
          itemId: open.itemId,
          text: 'Boleh, Selasa dan Kamis sampai pukul 20.00. Bu Ani menemani.',
        })
    }),
  ]
}
