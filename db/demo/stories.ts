import type { Do, StoryClock } from './act.ts'
import { CANDIDATE_LIST } from './candidates.ts'
import { bringList, openIntake, prepareHouse } from './house.ts'
import type { Days, Scene } from './scene.ts'
import { calendar, play } from './scene.ts'
import { yearDrafted, yearLocked, yearsPlanned } from './steps/budget.ts'
import { licensed, planned, yearAfter } from './steps/enterprise.ts'
import { kitsBought, kitsOfEarlier, tools } from './steps/equipment.ts'
import { houseRules } from './steps/house-rules.ts'
import { atTheGate, happenings } from './steps/incidents.ts'
import { inspected } from './steps/inspections.ts'
import { atTheKiosk } from './steps/kiosk.ts'
import { openAgain } from './steps/leaving.ts'
import { askForCandidates, incoming, lendNeutral, printHandover, printReceipt, progressTold } from './steps/letters.ts'
import { herWay, internship } from './steps/livelihood.ts'
import { stocked } from './steps/materials.ts'
import { kitchen } from './steps/meals.ts'
import { medicine } from './steps/medicine.ts'
import { needs } from './steps/needs.ts'
import { awaySince, book, keepings, lastNight, passes, receivedAtNight, rolls } from './steps/nights.ts'
import { sentLate } from './steps/offers.ts'
import { oldRegister } from './steps/old-register.ts'
import { outsideTheHouse } from './steps/outside.ts'
import { curriculum, practice } from './steps/practice.ts'
import { dataProtected } from './steps/privacy.ts'
import { worksSold } from './steps/products.ts'
import { board, surveyed } from './steps/quality.ts'
import { built, copyAsked, letGo } from './steps/reports.ts'
import { services } from './steps/services.ts'
import { kitsPaid, spent, spentMonthly } from './steps/spending.ts'
import { staffed } from './steps/staff-files.ts'
import { enrolLater, timetable } from './steps/timetable.ts'
import { classes } from './women/classes.ts'
import { dewi, dewiUntilAssessment } from './women/dewi.ts'
import { hartini, hartiniUntilSigned } from './women/hartini.ts'
import { joinsClass, latest } from './women/latest.ts'
import { masitoh, untilEvaluated } from './women/masitoh.ts'
import { atTheDoor, classmate, classmates, inDanger, newcomer, newcomers } from './women/others.ts'
import { rosdiana, rosdianaIntervention, rosdianaUntilIntervention } from './women/rosdiana.ts'
import { sumarni, sumarniAnswered, sumarniChecked } from './women/sumarni.ts'
import { ending, intervention, leaving, lestari, nurhayati, suryani, untilIntervention } from './women/suryani.ts'

export type Stage = {
  as: (username: string) => Do
  clock: StoryClock
  /** username → id */
  ids: ReadonlyMap<string, string>
  night: () => Promise<void>
  today: Temporal.Instant
  log: (line: string) => void
}

/** So many that the house of eighteen months ago is told of as well. */
const FORTNIGHTS = 38
const fortnights = (today: Temporal.PlainDate): Days[] =>
  Array.from({ length: FORTNIGHTS }, (_, n) =>
    calendar(Temporal.PlainDate.from('2026-01-20').until(today.subtract({ weeks: 2 * (n + 1) })).days),
  )

/** The calendar on which a day of the dossier lies so many days before today; moved by whole weeks, so that Monday stays Monday. */
function placed(today: Temporal.PlainDate, iso: string, daysAgo: number): Days {
  const wanted = Temporal.PlainDate.from(iso).until(today.subtract({ days: daysAgo })).days
  return calendar(Math.floor(wanted / 7) * 7)
}

/** The stories of the demo centre, told in the order in which they happened. */
export async function tellStories({ as, clock, ids, night: dryRun, today, log }: Stage): Promise<void> {
  const on = today.toZonedDateTimeISO('Asia/Jakarta').toPlainDate()
  // one left a year ago, one about three months ago, one is about to; the newer intake is in its third month; the newest are here since some weeks
  const earlier = placed(on, '2026-10-10', -4)
  const oldest = placed(on, '2027-07-09', 2)
  const now = placed(on, '2026-01-12', 82)
  const newest = placed(on, '2026-01-29', 1)
  const thisWeek = placed(on, '2026-01-12', 6)
  const night = calendar(Temporal.PlainDate.from('2026-01-20').until(on.subtract({ days: 1 })).days)
  const sixMonths = placed(on, '2026-06-26', 2)
  const intakes = intakesOf(oldest, earlier, sixMonths, now)

  const [ks01, ks10, closed, mates, fresh] = [suryani(), hartini(), lestari(), classmates(), newcomers()]
  const [year, last] = [nurhayati(), masitoh()]
  const [kartika, yosefina] = fresh
  const many = latest()
  const out = [...mates.slice(0, 2), ...many.slice(0, 1)]
  const away = awaySince(out, night.day('2026-01-20'))
  const scenes: Scene[] = [
    ...intakes.scenes,
    ...untilIntervention(closed, earlier, intakes.first),
    ...intervention(closed, earlier, 'Tumini'),
    ...herWay(closed, earlier),
    earlier.scene('2026-06-16', '10:20', (w) => planned(w, closed)),
    earlier.scene('2026-08-12', '10:20', (w) => licensed(w, closed)),
    ...untilIntervention(year, oldest, intakes.oldest),
    ...intervention(year, oldest, 'Wartini'),
    ...herWay(year, oldest),
    ...leaving(year, oldest, intakes.oldest),
    ...yearAfter(year, oldest),
    ...ending(closed, earlier, intakes.first),
    earlier.scene('2026-07-10', '15:20', (w) => printHandover(w, closed)),
    { at: today.subtract({ hours: 27 }), run: (w) => openAgain(w, closed) },
    ...untilEvaluated(last, sixMonths, intakes.small),
    ...untilIntervention(ks01, now, intakes.second),
    ...intervention(ks01, now, 'Yulianti'),
    ...herWay(ks01, now),
    night.scene('2026-01-15', '10:50', (w) => internship(w, ks01)),
    ...mates.flatMap((h) => classmate(h, now, intakes.second)),
    oldRegister(now),
    ...keepings(mates, now),
    ...classes([ks01, ...mates, ...many, last], now, { by: 'ani', track: 'sewing', time: '14:00', weeks: 16, away }),
    ...classes([ks01, ...mates, ...many], now, { by: 'lina', track: 'salon', time: '14:30', weeks: 16, away }),
    now.scene('2026-01-05', '09:30', (w) => askForCandidates(w, intakes.second())),
    now.scene('2026-01-13', '09:00', (w) => printReceipt(w, ks01, true)),
    newest.scene('2026-01-13', '09:00', (w) => printReceipt(w, ks10, false)),
    ...women02(now),
    ...hartiniUntilSigned(ks10, newest, intakes.second),
    ...(kartika ? newcomer(kartika, newest, intakes.second, 'plan') : []),
    ...(yosefina ? newcomer(yosefina, newest, intakes.second, 'assessment') : []),
    ...many.flatMap((h) => joinsClass(h, thisWeek, intakes.second)),
    ...(yosefina ? [inDanger(yosefina, today.subtract({ hours: 2 }))] : []),
    ...dewiUntilAssessment(dewi(), placed(on, '2026-02-04', 1)),
    ...women08(placed(on, '2026-01-20', 10)),
    ...lastNight(out, night),
    ...rolls(night, mates.slice(2)),
    ...happenings(night, ks01),
    ...atTheGate(night),
    ...passes(night, mates.slice(2)),
    ...book(night, mates.slice(2)),
    ...houseRules(night, mates.slice(2)),
    ...inspected(night),
    ...incoming(night),
    ...progressTold(fortnights(on)),
    ...staffed(night),
    ...needs(night, [ks01, ...mates]),
    ...tools(night, [ks01, ...mates]),
    ...stocked(night, [ks01, ...mates]),
    yearsPlanned(night),
    kitsOfEarlier(earlier),
    kitsPaid(earlier),
    kitsBought(night),
    board(night),
    ...surveyed(night),
    ...yearLocked(earlier),
    yearDrafted(night),
    ...spentMonthly(earlier),
    ...spent(night),
    ...kitchen(night, mates.slice(2)),
    ...dataProtected(night, [ks01, ...mates]),
    ...medicine(night, [ks01, ...mates]),
    ...services(night, ks01, [...mates.slice(2), ...mates.slice(0, 2)]),
    ...atTheKiosk(night, [ks01, ...mates.slice(2)], log),
    night.scene('2026-01-20', '16:20', sentLate),
    night.scene('2026-01-13', '07:10', (w) => timetable(w, [ks01, ...mates, ...many])),
    night.scene('2026-01-20', '15:10', (w) => enrolLater(w, [ks01, ...mates, ...many])),
    night.scene('2026-01-20', '15:50', (w) => practice(w, [ks01, ...mates])),
    ...worksSold(night, [ks01, ...mates]),
    ...outsideTheHouse(night, [ks01, ...mates]),
    night.scene('2026-01-20', '16:50', letGo),
    night.scene('2026-01-20', '16:55', built),
    night.scene('2026-01-20', '16:58', copyAsked),
    night.scene('2026-01-20', '22:40', receivedAtNight),
    ...atTheDoor(night, intakes.second),
    placed(on, '2026-01-28', 0).scene(
      '2026-01-28',
      '08:00',
      async (w) => void (await bringList(w, new TextEncoder().encode(CANDIDATE_LIST), 'calon-kabupaten-contoh')),
    ),
  ]
  log('Menyiapkan rumah dan ceritanya; ini perlu satu dua menit …')
  await play({ as, clock, ids, night: dryRun }, monthByMonth(scenes, log), today.subtract({ hours: 1 }))
  log('Cerita selesai.')
}

const women02 = (d: Days): Scene[] => {
  const h = rosdiana()
  return [...rosdianaUntilIntervention(h, d), ...rosdianaIntervention(h, d)]
}
const women08 = (d: Days): Scene[] => {
  const h = sumarni()
  return [...sumarniChecked(h, d), ...sumarniAnswered(h, d)]
}

/** The house, and its four intakes on the first working day of each; numbered anew each year. */
function intakesOf(...all: readonly [oldest: Days, earlier: Days, sixMonths: Days, now: Days]) {
  const ids = ['', '', '', '']
  const quotas = [20, 22, 4, 40]
  const dates = (d: Days) => ({ startsOn: d.day('2026-01-12'), endsOn: d.day('2026-07-10') })
  const years = all.map((d) => dates(d).startsOn.slice(0, 4))
  const scenes: Scene[] = all.map((d, i) =>
    d.scene('2026-01-05', '09:00', async (w) => {
      if (i === 0) {
        await prepareHouse(w)
        await lendNeutral(w)
        await curriculum(w)
      }
      const ordinal = years.slice(0, i + 1).filter((y) => y === years[i]).length
      ids[i] = await openIntake(w, { ...dates(d), ordinal, quota: quotas[i] ?? 0 })
    }),
  )
  const nth = (i: number) => () => ids[i] ?? ''
  return { scenes, oldest: nth(0), first: nth(1), small: nth(2), second: nth(3) }
}

/** Says each new month while it is told. */
function monthByMonth(scenes: readonly Scene[], log: (line: string) => void): Scene[] {
  let month = ''
  return scenes.map((s) => ({
    at: s.at,
    run: async (w) => {
      const next = s.at.toZonedDateTimeISO('Asia/Jakarta').toLocaleString('id-ID', { month: 'long', year: 'numeric' })
      if (next !== month) log(`  … ${next}`)
      month = next
      await s.run(w)
    },
  }))
}
