import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { askedOf, pageOf, sheetOf } from '../../kernel/list-input.ts'
import { SCAN_BODY, SCAN_FAULTS, SIGNED_FAULTS } from '../../kernel/scan.ts'
import { cancelForm, sendForm } from './forms/way.ts'
import { letterList } from './lists/letters.ts'
import { MADE_PAPERS } from './papers/codes.ts'
import { TAB_NAMES } from './rules.ts'
import { asks, base64, fields, file, id, item, letterPage, missing, neutral, order, step, version } from './shapes.ts'

/** what a colleague typed into the same draft */
const sheetSaved = z.object({ fields, version: z.number() })

const wanted = { letterId: id, fileId: id.optional(), asCertified: z.literal(true).optional() }

export const letters = {
  /** Papers that this person may make, and what each is about. */
  papers: query({
    may: 'letters.read',
    input: z.strictObject({}),
    output: z.object({
      papers: z.array(
        z.object({
          code: z.enum(MADE_PAPERS),
          about: z.string(),
          isNumbered: z.boolean(),
          carriesIdentity: z.boolean(),
          /** a form as it was filled in */
          isForm: z.boolean(),
        }),
      ),
      intakes: z.array(z.object({ id: z.string(), name: z.string() })),
      selections: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  }),
  /** What is missing, what is asked on the form, and with `preview` the page itself, still without a number. */
  prepare: query({
    may: 'letters.write',
    input: z.strictObject({ ...order, preview: z.boolean().default(false) }),
    output: z.object({
      missing: z.array(missing),
      asks,
      values: z.record(z.string(), z.string()),
      isNeutral: z.boolean(),
      isNumbered: z.boolean(),
      /** of a paper that is given one number: the letter that has it */
      existing: z.object({ letterId: z.string(), number: z.string() }).nullable(),
      preview: z.string().nullable(),
      /** its first page as an SVG; neither is kept anywhere */
      image: z.string().nullable(),
      pages: z.number(),
    }),
    refuses: ['letter_subject_needed', 'letter_unprintable'],
  }),
  list: query({
    may: 'letters.read',
    input: askedOf(letterList),
    output: pageOf(item).extend({ counts: z.record(z.enum(TAB_NAMES), z.number()) }),
  }),
  listSheet: sheetOf(letterList, 'letters.take_out_list'),
  /** Letters whose number or subject has these words, the newest first. */
  find: query({
    may: 'letters.read',
    input: z.strictObject({ text: z.string().trim().min(2).max(80) }),
    output: z.object({ letters: z.array(item.pick({ letterId: true, number: true, subject: true })) }),
  }),
  ofCase: query({
    may: 'letters.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ items: z.array(item) }),
  }),
  letter: query({
    may: 'letters.read',
    input: z.strictObject({ letterId: id }),
    output: letterPage,
  }),
  draft: query({
    may: 'letters.write',
    input: z.strictObject({ letterId: id }),
    output: z.object({
      code: z.enum(MADE_PAPERS),
      caseId: z.string().nullable(),
      subjectId: z.string().nullable(),
      fields,
      version: z.number(),
    }),
    refuses: ['letter_already_issued'],
  }),
  /** The letter as it was issued; `asCertified` the file that came back as signed outside; or a scan. Asks for a fresh second factor: it leaves the program. */
  download: query({
    may: 'letters.read',
    stepUp: true,
    input: z.strictObject(wanted),
    output: file,
    refuses: ['letter_not_issued', 'letter_file_damaged'],
  }),
  /** The same for papers that name nobody. */
  downloadOpen: query({
    may: 'letters.read',
    input: z.strictObject(wanted),
    output: file,
    refuses: ['letter_not_issued', 'letter_file_damaged'],
  }),
  /** The letter in Word: the centre's own template if one is used, else the default; a neutral letter always the default. */
  word: query({
    may: 'letters.read',
    stepUp: true,
    input: z.strictObject({ letterId: id }),
    output: file,
    refuses: ['letter_not_issued', 'template_mistakes'],
  }),

  saveDraft: command({
    may: 'letters.write',
    input: z.strictObject({ ...order, letterId: id.optional(), version: version.optional() }),
    output: z.object({ letterId: z.string(), version: z.number() }),
    refuses: ['letter_already_issued', 'letter_subject_needed'],
    clash: sheetSaved,
  }),
  dropDraft: command({
    may: 'letters.write',
    input: z.strictObject({ letterId: id, version }),
    output: z.object({}),
    refuses: ['letter_already_issued'],
    clash: sheetSaved,
  }),
  /** Takes the number, renders once, stores what was rendered. With `letterId` a draft becomes the letter. */
  issue: command({
    may: 'letters.write',
    input: z.strictObject({ ...order, letterId: id.optional(), version: version.optional() }),
    output: z.object({ letterId: z.string(), number: z.string().nullable(), pages: z.number() }),
    refuses: [
      ...(['letter_incomplete', 'letter_subject_needed', 'letter_already_issued', 'letter_unprintable'] as const),
      'letter_numbered_already',
    ],
    clash: sheetSaved,
  }),
  markPrinted: command({
    may: 'letters.write',
    input: z.strictObject(step),
    output: z.object({ version: z.number() }),
    refuses: ['letter_no_such_step'],
  }),
  /** The head says that she has signed. */
  markSigned: command({
    may: 'letters.sign',
    input: z.strictObject(step),
    output: z.object({ version: z.number() }),
    refuses: ['letter_no_such_step'],
  }),
  /** The signed paper comes back as PDF or photograph. */
  attachScan: command({
    may: 'letters.write',
    bodyLimit: SCAN_BODY,
    upload: ['base64'],
    input: z.strictObject({ letterId: id, base64 }),
    output: z.object({ fileId: z.string(), version: z.number() }),
    refuses: ['letter_not_issued', 'letter_cancelled', ...SCAN_FAULTS, 'too_many_scans'],
  }),
  /** The file comes back with a certified signature that was made outside. It lies beside the letter as issued and takes its place nowhere. */
  attachCertified: command({
    may: 'letters.certify',
    bodyLimit: SCAN_BODY,
    upload: ['base64'],
    input: z.strictObject({ letterId: id, base64 }),
    output: z.object({ fileId: z.string(), version: z.number() }),
    refuses: ['letter_not_issued', 'letter_cancelled', 'letter_certified_already', ...SIGNED_FAULTS],
  }),
  markSent: command({
    may: 'letters.write',
    input: inputOf(sendForm, step),
    output: z.object({ version: z.number() }),
    refuses: ['letter_no_such_step', 'letter_already_sent', 'letter_sent_in_future'],
  }),
  /** The number stays in the book with its reason. */
  cancel: command({
    may: 'letters.write',
    input: inputOf(cancelForm, step),
    output: z.object({ version: z.number() }),
    refuses: ['letter_no_such_step'],
  }),

  settings: query({
    may: 'letters.settings',
    input: z.strictObject({}),
    output: z.object({ neutral, version: z.number() }),
  }),
  saveSettings: command({
    may: 'letters.settings',
    input: z.strictObject({ neutral, version: z.int().min(0) }),
    output: z.object({ version: z.number() }),
    refuses: ['unit_not_neutral'],
    clash: z.object({ neutral, version: z.number() }),
  }),
} as const
