import type { Her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { dayOf } from '../scene.ts'

const DINNERS = [
  'Nasi, pindang patin, tumis kangkung',
  'Nasi, ayam kecap, sayur bening',
  'Nasi, tempe bacem, sop',
  'Nasi, telur balado, urap',
]

const LUNCHES = ['Nasi, ikan goreng, sayur asem', 'Nasi, tahu balado, capcai', 'Nasi, ayam goreng, lalapan'] as const

/** A week of what was bought and cooked. */
const WEEK = [812_500, 798_000, 845_000, 779_500, 1_020_000, 803_000, 791_000] as const

/** The menu of the days around, what was left of two dinners, two plates that are others, and what a week came to. */
export const kitchen = (d: Days, women: readonly Her[]): Scene[] => [
  ...WEEK.map((rupiah, n) =>
    d.scene(`2026-01-${12 + n}`, '19:20', async (w) => {
      const onDay = dayOf(w)
      for (const meal of ['breakfast', 'lunch', 'dinner'] as const)
        await w.as('yanti')('meals.noteCooked', { onDay, meal, version: 0, cooked: 24 + (n % 3), thrown: n % 4 })
      await w.as('tuti')('meals.noteCost', { onDay, rupiah, version: 0 })
    }),
  ),
  d.scene('2026-01-19', '19:30', async (w) => {
    const onDay = dayOf(w)
    await w.as('yanti')('meals.noteCooked', { onDay, meal: 'dinner', version: 0, cooked: 26, thrown: 4 })
    await w.as('tuti')('meals.noteCost', { onDay, rupiah: 815_000, version: 0 })
  }),
  d.scene('2026-01-20', '15:30', async (w) => {
    for (const [n, dishes] of DINNERS.entries())
      await w.as('yanti')('meals.saveMenu', { onDay: dayOf(w, n), meal: 'dinner', version: 0, dishes })
    for (const n of [1, 2, 3])
      await w.as('yanti')('meals.saveMenu', {
        onDay: dayOf(w, n),
        meal: 'breakfast',
        version: 0,
        dishes: 'Bubur kacang hijau',
      })
    for (const [n, dishes] of LUNCHES.entries())
      await w.as('yanti')('meals.saveMenu', { onDay: dayOf(w, n + 1), meal: 'lunch', version: 0, dishes })
    await w.as('yanti')('meals.copyMenu', { cycle: 'week' })
    await w.as('yanti')('meals.noteCooked', { onDay: dayOf(w), meal: 'dinner', version: 1, cooked: 25, thrown: 1 })
    for (const [n, her] of women.slice(0, 3).entries())
      if (her.caseId !== '')
        await w.as('sri')('meals.setPlate', { caseId: her.caseId, plate: n === 0 ? 'soft' : 'no_nuts' })
  }),
]
