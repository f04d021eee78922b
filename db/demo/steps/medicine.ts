import type { Her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { dayOf } from '../scene.ts'

/** What three women take, and a week of rounds: one dose refused, one while she was away, and last night nobody marked one. */
export function medicine(d: Days, [first, second, third]: readonly Her[]): Scene[] {
  const ids: string[] = []
  const round =
    (time: string, marks: readonly ('given' | 'refused' | 'not_here' | null)[]): Scene['run'] =>
    async (w) => {
      for (const [i, mark] of marks.entries()) {
        const planId = ids[i]
        if (planId && mark) await w.as('sri')('medication.mark', { planId, onDay: dayOf(w), time, version: 0, mark })
      }
    }
  return [
    d.scene('2026-01-15', '06:30', async (w) => {
      if (!first || !second || !third) throw new Error('three women of the demo take something')
      const by = { prescribedBy: 'dr. Contoh, Puskesmas Contoh', fromOn: dayOf(w) }
      const plan = async (her: Her, medicine: string, dose: string, times: string[], more: object = {}) => {
        const said = { caseId: her.caseId, medicine, dose, times, ...by, ...more }
        ids.push((await w.as('sri')('medication.savePlan', said)).planId)
      }
      await plan(first, 'Tablet tambah darah', '1 tablet', ['07.00'], { note: 'sesudah sarapan, bukan dengan teh' })
      await plan(second, 'Amoksisilin 500', '1 kapsul', ['07.00', '20.00'], { untilOn: dayOf(w, 7) })
      await plan(third, 'Obat maag', '1 tablet', ['07.00', '20.00'])
    }),
    ...['15', '16', '17', '18', '19', '20'].flatMap((day) => [
      d.scene(`2026-01-${day}`, '07:20', round('07:00', ['given', 'given', day === '17' ? 'refused' : 'given'])),
      d.scene(
        `2026-01-${day}`,
        '20:15',
        round('20:00', [null, day === '18' ? 'not_here' : 'given', day === '20' ? null : 'given']),
      ),
    ]),
  ]
}
