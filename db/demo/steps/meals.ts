import type { Her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { dayOf } from '../scene.ts'

const DINNERS = [
  'Nasi, pindang patin, tumis kangkung',
  'Nasi, ayam kecap, sayur bening',
  'Nasi, tempe bacem, sop',
  'Nasi, telur balado, urap',
]

/** The menu of the days around, what was left of two dinners, and two plates that are others. */
export const kitchen = (d: Days, women: readonly Her[]): Scene[] => [
  d.scene('2026-01-19', '19:30', async (w) => {
    const onDay = dayOf(w)
    await w.as('yanti')('meals.noteCooked', { onDay, meal: 'dinner', version: 0, cooked: 26, thrown: 4 })
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
    await w.as('yanti')('meals.noteCooked', { onDay: dayOf(w), meal: 'dinner', version: 1, cooked: 25, thrown: 1 })
    for (const [n, her] of women.slice(0, 3).entries())
      if (her.caseId !== '')
        await w.as('sri')('meals.setPlate', { caseId: her.caseId, plate: n === 0 ? 'soft' : 'no_nuts' })
  }),
]
