import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { cameForm, expectedForm, passForm, thingEndForm, thingForm, visitForm } from './forms/gate.ts'
import { CAME_AS, DIRECTIONS, ENDED_AS, EXPECTED, PURPOSES, TOUCHES } from './rules.ts'

const id = z.uuid()
const nothing = z.object({})
const moment = z.string()
/** Whoever is let in is the one who was announced; null: he is none of them; left out: known by the very name alone. */
const announced = id.nullish()
const expected = z.object({
  expectedId: z.string(),
  kind: z.enum(EXPECTED),
  at: moment,
  by: z.string(),
  cameAt: moment.nullable(),
  /** null for whoever came to work here after it was announced */
  who: z.string().nullable(),
  where: z.string().nullable(),
})

const said = z.string().nullable()
const visit = {
  visitId: z.string(),
  purpose: z.enum(PURPOSES),
  arrivedAt: moment,
  enteredAt: moment.nullable(),
  leftAt: moment.nullable(),
  idSeen: z.boolean(),
  ...{ name: said, contact: said, whom: said, items: said },
}
const thing = z.object({
  thingId: z.string(),
  number: z.string(),
  cameAs: z.enum(CAME_AS),
  at: moment,
  by: z.string(),
  from: said,
  items: said,
  /** null while it lies at the gate, or is outside */
  end: z.object({ endedAs: z.enum(ENDED_AS), at: moment, by: z.string(), to: said }).nullable(),
})

/**
 * The gate (domain.md 7.7). Nothing that whoever stands there is told depends on whether anybody lives here: what is typed is written
 * down and compared with nothing; whoever holds the key of a no-contact list compares, when she looks (decision 0033).
 */
export const gate = {
  /** The book of today, who is expected, and what passed. */
  today: query({
    may: 'gate.keep',
    input: z.strictObject({}),
    output: z.object({
      visits: z.array(
        z.object({
          ...visit,
          staysLong: z.boolean(),
          /** what was written last of him, while it may be taken back */
          touch: z.enum(TOUCHES).nullable(),
        }),
      ),
      things: z.array(thing),
      expected: z.array(expected),
      passings: z.array(
        z.object({
          passingId: z.string(),
          number: z.string(),
          direction: z.enum(DIRECTIONS),
          at: moment,
          takenBackAt: moment.nullable(),
          mayTakeBack: z.boolean(),
        }),
      ),
    }),
  }),
  /**
   * The book of one day, today or earlier. Whom a visitor named is read by the head, who may have to act, and no longer by the gate: the question
   * of the day is over, and a book that goes from hand to hand needs no names of women.
   */
  book: query({
    may: 'gate.book',
    input: z.strictObject({ onDay: z.iso.date() }),
    output: z.object({
      visits: z.array(z.object({ ...visit, by: z.string() })),
      things: z.array(thing),
    }),
    refuses: ['day_not_come'],
  }),
  /** Answers nothing, whoever it is and whomever he asks for. */
  note: command({
    may: 'gate.keep',
    input: inputOf(visitForm, { isLetIn: z.boolean(), expectedId: announced }),
    output: nothing,
    refuses: ['announced_gone'],
  }),
  letIn: command({
    may: 'gate.keep',
    input: z.strictObject({ visitId: id, expectedId: announced }),
    output: nothing,
    refuses: ['already_in', 'announced_gone'],
  }),
  left: command({
    may: 'gate.keep',
    input: z.strictObject({ visitId: id }),
    output: nothing,
    refuses: ['already_gone'],
  }),
  /** The wrong row was touched: he has not come in, or not gone. What was written and that it was taken back stand in the chain. */
  takeBack: command({
    may: 'gate.keep',
    input: z.strictObject({ visitId: id, touch: z.enum(TOUCHES) }),
    output: nothing,
    refuses: ['nothing_to_take_back'],
  }),
  /** A card goes out or comes back: any number is taken. */
  pass: command({ may: 'gate.keep', input: inputOf(passForm), output: nothing, refuses: ['not_a_number'] }),
  /** The number was read wrong: it moves nobody. The same answer for any number. */
  takeBackPass: command({
    may: 'gate.keep',
    input: z.strictObject({ passingId: id }),
    output: nothing,
    refuses: ['card_is_followed'],
  }),
  /** A labelled thing is given at the gate: by a visitor, for the house, or out of it. */
  takeThing: command({
    may: 'gate.keep',
    input: inputOf(thingForm),
    output: z.object({ thingId: z.string() }),
    refuses: ['not_a_number'],
  }),
  giveThing: command({
    may: 'gate.keep',
    input: inputOf(thingEndForm, { thingId: id }),
    output: nothing,
    refuses: ['thing_gone'],
  }),
  /** Whoever was announced comes in: from then on he stands in the book as any visitor, until he goes. */
  came: command({
    may: 'gate.keep',
    input: inputOf(cameForm, { expectedId: id }),
    output: nothing,
    refuses: ['already_in'],
  }),
  /** Announced from today on. */
  coming: query({
    may: 'gate.expect',
    input: z.strictObject({}),
    output: z.object({ expected: z.array(expected) }),
  }),
  announce: command({
    may: 'gate.expect',
    input: inputOf(expectedForm),
    output: z.object({ expectedId: z.string() }),
    refuses: ['date_in_past', 'names_somebody'],
  }),
  drop: command({
    may: 'gate.expect',
    input: z.strictObject({ expectedId: id }),
    output: nothing,
    refuses: ['already_in'],
  }),
  /** Visitors of these days who are like somebody on the no-contact list of a woman whose key the reader holds, and that she has not seen. */
  likenesses: query({
    may: 'gate.warned',
    input: z.strictObject({}),
    output: z.object({
      visits: z.array(
        z.object({
          visitId: z.string(),
          at: moment,
          isIn: z.boolean(),
          name: z.string(),
          contact: z.string().nullable(),
          whom: z.string().nullable(),
          women: z.array(z.object({ caseId: z.string(), by: z.enum(['name', 'alias', 'phone', 'plate']) })),
        }),
      ),
    }),
  }),
  seen: command({ may: 'gate.warned', input: z.strictObject({ visitId: id }), output: nothing }),
} as const
