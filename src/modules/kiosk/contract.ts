import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { HOUR_KINDS } from '../programme/rules.ts'
import { ELEMENTS, MARKS } from '../survey/rules.ts'
import { TOPICS } from '../voice/rules.ts'
import { answerForm, cardForm, endForm, openForm, sheetForm } from './forms/kiosk.ts'
import { BOX_KINDS, CARD_FOR, FACES, GOES_TO, PLACES, STEPS, WANTED } from './rules.ts'

const id = z.uuid()
const nothing = z.strictObject({})
/** A secret of 256 bits that the page holds while she stands before it, and nobody else. */
const visit = z.string().length(43)
const at = { may: 'public', quiet: true } as const
/** The ladder of her one goal, as she and her worker wrote it. */
const steps = z.array(z.object({ what: z.string(), isDone: z.boolean() })).max(STEPS)
/** Her own words: asked in large letters on a page of its own, so not by a form of the kit. */
const words = (max: number) => z.string().trim().min(1).max(max)

/** At the screen of the women nobody is signed in: each of these asks for the token of a screen that staff have opened today. */
const screen = {
  hello: query({
    may: 'public',
    input: nothing,
    output: z.object({ place: z.enum(PLACES), endsAt: z.string() }),
    refuses: ['kiosk_closed'],
  }),
  /** Card and PIN. Says and costs the same whether there is such a card, it is locked, or the PIN was wrong. */
  enter: command({
    ...at,
    onFullDisk: true,
    apart: true,
    input: z.strictObject({ code: z.string().max(40), pin: z.string().max(12) }),
    output: z.object({
      visit,
      name: z.string(),
      goal: z.string().nullable(),
      steps,
      today: z.string(),
      /** of the house, whatever clock the device has */
      time: z.string(),
      day: z.array(
        z.object({
          starts: z.string(),
          ends: z.string(),
          kind: z.enum(HOUR_KINDS),
          title: z.string(),
          place: z.string().nullable(),
          deliverer: z.string().nullable(),
        }),
      ),
      hasComfort: z.boolean(),
      /** sessions that are over and about which she said nothing yet */
      toRate: z.array(z.object({ sessionId: z.string(), title: z.string(), deliverer: z.string(), on: z.string() })),
      /** the round of the survey that she has not answered */
      surveyId: z.string().nullable(),
      asked: z.array(z.enum(WANTED)),
      box: z.array(z.object({ kind: z.enum(BOX_KINDS), putOn: z.string(), answer: z.string().nullable() })),
    }),
    refuses: ['kiosk_closed', 'card_or_pin', 'visit_over'],
  }),
  leave: command({ ...at, onFullDisk: true, input: nothing, output: nothing, refuses: ['kiosk_closed'] }),
  /** One face a day. */
  comfort: command({
    ...at,
    input: z.strictObject({ visit, face: z.literal(FACES) }),
    output: nothing,
    refuses: ['kiosk_closed', 'visit_over'],
  }),
  /** What she thinks of a session and of who gave it; without her name. Once a session: a second press changes nothing. */
  rate: command({
    ...at,
    input: z.strictObject({
      ...{ visit, sessionId: id, session: z.literal(FACES), deliverer: z.literal(FACES) },
      words: words(500).optional(),
    }),
    output: nothing,
    refuses: ['kiosk_closed', 'visit_over', 'not_to_rate'],
  }),
  /** Nine elements of service, comfort and safety (F32), without her name; once a round. */
  survey: command({
    ...at,
    input: z.strictObject({
      ...{ visit, roundId: id, marks: z.record(z.enum(ELEMENTS), z.enum(MARKS)) },
      words: words(500).optional(),
    }),
    output: nothing,
    refuses: ['kiosk_closed', 'visit_over', 'survey_over', 'nothing_said'],
  }),
  talk: command({
    ...at,
    input: z.strictObject({ visit, wanted: z.enum(WANTED) }),
    output: z.object({ goesTo: z.enum(GOES_TO) }),
    refuses: ['kiosk_closed', 'visit_over'],
  }),
  put: command({
    ...at,
    input: z.strictObject({ visit, kind: z.enum(BOX_KINDS), words: words(1000), named: z.boolean() }),
    output: nothing,
    refuses: ['kiosk_closed', 'visit_over', 'box_full'],
  }),
  /** Whom a complaint may be about: names of colleagues, never of a woman. */
  colleagues: query({
    may: 'public',
    input: nothing,
    output: z.object({ people: z.array(z.object({ personId: z.string(), callName: z.string() })) }),
    refuses: ['kiosk_closed'],
  }),
  /** Past whoever leads the house, the way of `voice`; nothing of it lies here, and no visit is asked for. */
  complain: command({
    ...at,
    input: z.strictObject({
      topic: z.enum(TOPICS),
      aboutIds: z.array(id).max(20),
      what: words(6000),
    }),
    output: z.object({ code: z.string(), answerBy: z.string() }),
    refuses: ['kiosk_closed', 'nobody_outside'],
  }),
  complaintAnswer: query({
    may: 'public',
    input: z.strictObject({ code: z.string().max(60) }),
    output: z.object({ answerBy: z.string(), answer: z.string().nullable() }),
    refuses: ['kiosk_closed', 'code_wrong'],
  }),
} as const

export const kiosk = {
  ...screen,
  /** What waits at this page for whoever asks, and the screens that are open. */
  house: query({
    may: 'kiosk.house',
    input: nothing,
    output: z.object({
      /** is it an hour at which a screen may be opened */
      isDay: z.boolean(),
      screens: z.array(
        z.object({
          screenId: z.string(),
          place: z.enum(PLACES),
          openedBy: z.string(),
          openedAt: z.string(),
          endsAt: z.string(),
        }),
      ),
      talks: z.array(z.object({ talkId: z.string(), caseId: z.string(), label: z.string(), askedAt: z.string() })),
      box: z.array(
        z.object({
          itemId: z.string(),
          kind: z.enum(BOX_KINDS),
          putOn: z.string(),
          words: z.string(),
          name: z.string().nullable(),
          answeredAt: z.string().nullable(),
        }),
      ),
      /** what was sealed before this reader led: until when, and whom she asks for the words */
      elsewhere: z.array(
        z.object({
          kind: z.enum(BOX_KINDS),
          putOn: z.string(),
          dueOn: z.string().nullable(),
          readers: z.array(z.string()),
        }),
      ),
    }),
  }),
  /** This device is a screen from now on: the session of whoever opened it ends on it. */
  open: command({
    may: 'kiosk.open',
    input: inputOf(openForm),
    output: z.object({ endsAt: z.string() }),
    refuses: ['kiosk_night'],
  }),
  close: command({
    may: 'kiosk.open',
    input: z.strictObject({ screenId: id }),
    output: nothing,
    refuses: ['already_closed'],
  }),
  /** Of one woman, for her worker: her card, what it shows, how she felt, and that she wants to talk. */
  ofCase: query({
    may: 'kiosk.card',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      may: z.enum(CARD_FOR),
      card: z
        .object({
          name: z.string(),
          goal: z.string().nullable(),
          steps,
          madeAt: z.string(),
          isLocked: z.boolean(),
          version: z.number(),
        })
        .nullable(),
      callName: z.string(),
      goals: z.array(z.string()),
      comforts: z.array(z.object({ onDay: z.string(), face: z.literal(FACES) })),
      talks: z.array(z.object({ talkId: z.string(), askedAt: z.string(), doneAt: z.string().nullable() })),
    }),
  }),
  /** The code is shown once; a card that she had ends. */
  makeCard: command({
    may: 'kiosk.card',
    input: inputOf(cardForm, { caseId: id }),
    output: z.object({ code: z.string(), qr: z.string() }),
    refuses: ['no_card_for_her', 'pin_digits', 'pin_easy'],
  }),
  changeSheet: command({
    may: 'kiosk.card',
    input: inputOf(sheetForm, { caseId: id, version: z.int() }),
    output: nothing,
    refuses: ['no_card'],
  }),
  endCard: command({
    may: 'kiosk.card',
    input: inputOf(endForm, { caseId: id }),
    output: nothing,
    refuses: ['no_card'],
  }),
  talked: command({
    may: 'kiosk.talked',
    input: z.strictObject({ talkId: id }),
    output: nothing,
    refuses: ['already_talked'],
  }),
  answer: command({
    may: 'kiosk.answer',
    input: inputOf(answerForm, { itemId: id }),
    output: nothing,
    refuses: ['already_answered'],
  }),
} as const
