import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, idOf, pass } from '../scene.ts'
import { workPicture } from '../work-picture.ts'
import { keepBelongings } from './arrival.ts'

/** What they brought and what they save: something in the store, something sealed, a booklet that moved some times. */
export const keepings = (women: readonly Her[], d: Days): Scene[] => [
  ...women.flatMap((h, n) => {
    const save = (iso: string, kind: 'pocket_money' | 'sales_share' | 'withdrawal', rupiah: number) =>
      d.scene(iso, '16:30', async (w) => {
        if (h.caseId === '') return
        await w.as('yanti')('custody.enterSavings', { caseId: h.caseId, kind, rupiah, signedHow: 'signature' })
      })
    return [
      d.scene('2026-01-13', '15:30', async (w) => {
        if (h.caseId === '') return
        const sealed = { item: 'Cincin', quantity: 1, kept: 'sealed' as const, envelopeNo: `A-0${n + 20}` }
        await keepBelongings(w, h, [
          { item: 'Koper pakaian', quantity: 1, kept: 'store' },
          ...(n % 2 === 0 ? [sealed] : []),
        ])
        if (n === 0) await photograph(w, h)
      }),
      save('2026-02-05', 'pocket_money', 50_000),
      save('2026-02-20', 'sales_share', 57_600),
      save('2026-03-05', 'pocket_money', 50_000),
      ...(n % 2 === 0 ? [save('2026-03-12', 'withdrawal', 30_000)] : []),
    ]
  }),
  d.scene('2026-02-09', '15:40', (w) => countCash(w, 0)),
  d.scene('2026-03-09', '15:40', (w) => countCash(w, -5_000)),
]

/** The closed envelope, drawn. */
async function photograph(w: World, h: Her): Promise<void> {
  const { belongings } = await w.as('yanti')('custody.ofCase', { caseId: h.caseId })
  const sealed = belongings.find((b) => b.kept === 'sealed' && !b.hasPicture)
  if (sealed)
    await w.as('yanti')('custody.addPicture', { belongingId: sealed.belongingId, base64: workPicture('salon', 7) })
}

/** The cash of all booklets, as the treasurer finds it. */
async function countCash(w: World, differs: number): Promise<void> {
  const { totalRupiah } = await w.as('endang')('custody.books', {})
  await w.as('endang')('custody.countCash', {
    ...{ bookedRupiah: totalRupiah, countedRupiah: totalRupiah + differs },
    ...(differs !== 0 && { reason: 'change_wrong' as const }),
  })
}

export type Why = 'excused' | 'sick'
/** Why she cannot have been in class that day. */
export type Away = (h: Her, day: string) => Why | undefined

/** Since last night, as `lastNight` tells it. */
export const awaySince =
  ([first, second, third]: readonly Her[], night: string): Away =>
  (h, day) => {
    if (day <= night) return undefined
    if (h === first || h === third) return 'excused'
    return h === second ? 'sick' : undefined
  }

type Said = { to: string; companion: string; why: string }

/** Asked for by the house mother, given by the head, and out of the door. */
async function goesHome(w: World, h: Her, backOn: string, said: Said): Promise<void> {
  const { passId } = await w.as('yanti')('leave.ask', {
    ...{ caseId: h.caseId, kind: 'home', isFamily: true, said },
    times: { fromOn: dayOf(w), fromTime: '15:30', backOn, backTime: '17:00' },
  })
  await w.as('ratna')('leave.decide', {
    ...{ passId, decision: 'given' },
    checked: ['safe_address', 'receiver_unlisted', 'transport'],
  })
  await w.as('yanti')('leave.goOut', { passId })
}

/** Last night: two at home with a leave of the head, one of them expected back today; one in hospital. */
export const lastNight = ([first, second, third]: readonly Her[], d: Days): Scene[] => [
  d.scene('2026-01-20', '15:10', async (w) => {
    if (!third) return
    await goesHome(w, third, dayOf(w, 1), { to: 'Rumah ibunya', companion: 'ibunya', why: 'Ibunya sakit.' })
  }),
  d.scene('2026-01-20', '15:00', async (w) => {
    if (!first) return
    await goesHome(w, first, dayOf(w, 3), { to: 'Rumah bibinya', companion: 'bibinya', why: 'Sepupunya menikah.' })
  }),
  d.scene('2026-01-20', '19:30', async (w) => {
    if (!second) return
    await w.as('sri')('residence.notePresence', { caseId: second.caseId, from: 'in_house', to: 'in_hospital' })
  }),
]

/** Somebody came after the office had closed; who she is waits for a worker. */
export async function receivedAtNight(w: World): Promise<void> {
  const yanti = w.as('yanti')
  const { beds } = await yanti('night.tonight', {})
  await yanti('night.receive', {
    callName: 'Seruni',
    age: 22,
    injury: 'none',
    suicidal_thought: 'no',
    pursuer: 'possible',
    note: 'Diantar sopir travel dari simpang. Belum makan. Minta tidak dihubungkan dengan siapa pun dulu.',
    bedId: beds.at(-1)?.bedId ?? '',
  })
}

/** The evening rolls of some nights: the house mother goes round, and once somebody lies sick. */
export const rolls = (d: Days, women: readonly Her[]): Scene[] =>
  ['2026-01-17', '2026-01-18', '2026-01-19', '2026-01-20'].map((day, n) =>
    d.scene(day, `21:3${n}`, async (w) => {
      const { rollId } = await w.as('yanti')('residence.openRoll', {})
      const sick = n === 2 ? women.find((h) => h.caseId !== '') : undefined
      const marks = sick ? [{ caseId: sick.caseId, mark: 'sick' as const, from: 'in_house' as const }] : []
      await w.as('yanti')('residence.finishRoll', { rollId, marks })
    }),
  )

/** Passes: one waits for the head, one was used and is over. */
export const passes = (d: Days, [first, second]: readonly Her[]): Scene[] => [
  d.scene('2026-01-19', '07:30', async (w) => {
    if (!first) return
    const { passId } = await w.as('yanti')('leave.ask', {
      ...{ caseId: first.caseId, kind: 'errand', isFamily: false, said: { to: 'Warung depan', companion: 'Bu Yanti' } },
      times: { fromOn: dayOf(w), fromTime: '08:00', backOn: dayOf(w), backTime: '09:30' },
    })
    await w.as('yanti')('leave.decide', { passId, decision: 'given', checked: ['companion'] })
    pass(w, { minutes: 30 })
    await w.as('yanti')('leave.goOut', { passId })
    pass(w, { minutes: 55 })
    await w.as('yanti')('residence.notePresence', { caseId: first.caseId, from: 'on_leave', to: 'in_house' })
  }),
  d.scene('2026-01-20', '16:00', async (w) => {
    const asks = second ?? first
    if (!asks) return
    await w.as('yanti')('leave.ask', {
      ...{ caseId: asks.caseId, kind: 'home', isFamily: true },
      said: { to: 'Rumah orang tuanya', companion: 'kakaknya', why: '“Bapak sakit, saya ingin menengok.”' },
      times: { fromOn: dayOf(w, 3), fromTime: '08:00', backOn: dayOf(w, 5), backTime: '16:00' },
    })
  }),
]

/** The book of the last watches, handed from one to the other, and who has which night of the weeks around today. */
export const book = (d: Days, [first]: readonly Her[]): Scene[] => {
  const line = (
    day: string,
    time: string,
    who: string,
    text: string,
    kind: 'note' | 'meal' | 'repair' | 'outside' = 'note',
  ) => d.scene(day, time, async (w) => void (await w.as(who)('household.write', { kind, text })))
  const hands = (day: string, time: string, by: string, to: string, carried: string[]) =>
    d.scene(day, time, async (w) => {
      const [shift] = (await w.as(by)('household.journal', {})).shifts
      if (!shift) return
      await w.as(by)('household.handOver', {
        shiftId: shift.shiftId,
        takerId: idOf(w, to),
        keys: '14 dari 14',
        carried,
      })
      pass(w, { minutes: 5 })
      await w.as(to)('household.takeOver', { shiftId: shift.shiftId })
    })
  return [
    d.scene('2026-01-12', '10:00', (w) => planNights(w)),
    line('2026-01-19', '18:10', 'yanti', 'Lampu lorong atas mati, diganti dari gudang.', 'repair'),
    line('2026-01-19', '19:05', 'yanti', 'Makan malam lengkap, sisa nasi ke dapur pagi.', 'meal'),
    hands('2026-01-20', '06:05', 'yanti', 'sri', ['Keran kamar mandi Melur 2 menetes', 'Kunci gudang pada Bu Yanti']),
    line('2026-01-20', '07:20', 'sri', 'Serah terima lengkap, kunci dihitung.'),
    hands('2026-01-20', '14:10', 'sri', 'yanti', ['Keran Melur 2 menunggu tukang']),
    line('2026-01-20', '19:10', 'yanti', 'Makan malam, satu porsi lunak.', 'meal'),
    d.scene('2026-01-20', '06:40', async (w) => {
      for (const days of [0, 7]) await w.as('yanti')('cleaning.plan', { onDay: dayOf(w, days) })
    }),
    d.scene('2026-01-20', '16:40', async (w) => {
      const { turns } = await w.as('yanti')('cleaning.week', { onDay: dayOf(w) })
      const done = turns.filter((x) => x.onDay === dayOf(w) && x.chore !== 'laundry')
      for (const { turnId } of done) await w.as('yanti')('cleaning.tick', { turnId, isDone: true })
    }),
    d.scene('2026-01-20', '21:50', async (w) => {
      if (!first) return
      const text = 'Minta ditemani sebentar sebelum tidur, sesudah itu tenang.'
      await w.as('yanti')('household.write', { kind: 'woman', caseId: first.caseId, text })
    }),
  ]
}

/** Two weeks of nights, two to the house mother and then one to the nurse. */
async function planNights(w: World): Promise<void> {
  for (const n of Array.from({ length: 16 }, (_, at) => at)) {
    const personId = idOf(w, n % 3 === 2 ? 'sri' : 'yanti')
    await w.as('hana')('household.planDuty', { onDay: dayOf(w, n), part: 'night', personId })
  }
}
