import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { byDayForm, cookedForm, copyForm, costForm, menuForm, plateForm } from './forms/meals.ts'
import { MEALS, PLATES } from './rules.ts'

const id = z.uuid()
const which = { onDay: z.iso.date(), meal: z.enum(MEALS), version: z.int().min(0) }
const planned = z.object({
  onDay: z.string(),
  meal: z.enum(MEALS),
  dishes: z.string().nullable(),
  cooked: z.number().nullable(),
  thrown: z.number().nullable(),
  version: z.number(),
})

export const meals = {
  /** Today's meals with how many sit down to each, the plates, and the menu of the days around: numbers and dishes. */
  today: query({
    may: 'meals.read',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      meals: z.array(
        z.object({
          meal: z.enum(MEALS),
          onDay: z.string(),
          women: z.number(),
          children: z.number(),
          staff: z.number(),
          plates: z.array(z.object({ plate: z.enum(PLATES), count: z.number() })),
        }),
      ),
      /** in Ramadan, or on its eve: how many eat by day, null while nobody has counted */
      fasting: z.object({ byDay: z.number().nullable(), version: z.number() }).nullable(),
      /** what is cooked on each of the days ahead */
      days: z.array(z.object({ onDay: z.string(), meals: z.array(z.enum(MEALS)) })),
      menu: z.array(planned),
    }),
  }),
  saveMenu: command({
    may: 'meals.cook',
    input: inputOf(menuForm, which),
    output: z.object({}),
  }),
  noteCooked: command({
    may: 'meals.cook',
    input: inputOf(cookedForm, which),
    output: z.object({}),
    refuses: ['thrown_more_than_cooked', 'meal_in_future'],
  }),
  /** Onto the days after, where nothing stands yet. */
  copyMenu: command({
    may: 'meals.cook',
    input: inputOf(copyForm),
    output: z.object({ copied: z.number() }),
    refuses: ['nothing_to_copy'],
  }),
  countByDay: command({
    may: 'meals.cook',
    input: inputOf(byDayForm, { version: z.int().min(0) }),
    output: z.object({}),
    refuses: ['no_ramadan'],
  }),
  /** What food came to: the days of a month, and the sums of the last six. */
  costs: query({
    may: 'meals.costs',
    input: z.strictObject({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional(),
    }),
    output: z.object({
      month: z.string(),
      days: z.array(z.object({ onDay: z.string(), rupiah: z.number(), portions: z.number(), version: z.number() })),
      months: z.array(z.object({ month: z.string(), rupiah: z.number(), portions: z.number() })),
    }),
  }),
  noteCost: command({
    may: 'meals.buy',
    input: inputOf(costForm, { version: z.int().min(0) }),
    output: z.object({}),
    refuses: ['meal_in_future'],
  }),
  /** Which woman needs which plate: for the nurse. */
  plates: query({
    may: 'meals.plates',
    input: z.strictObject({}),
    output: z.object({
      plates: z.array(
        z.object({
          plateId: z.string(),
          caseId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
          plate: z.enum(PLATES),
        }),
      ),
    }),
  }),
  setPlate: command({
    may: 'meals.plates',
    input: inputOf(plateForm),
    output: z.object({ plateId: z.string() }),
    refuses: ['plate_twice', 'not_in_house'],
  }),
  endPlate: command({
    may: 'meals.plates',
    input: z.strictObject({ plateId: id }),
    output: z.object({}),
    refuses: ['already_done'],
  }),
} as const
