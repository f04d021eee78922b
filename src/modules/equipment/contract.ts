import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { sheetOf } from '../../kernel/list-input.ts'
import { decideForm, foundForm, lendForm, machineForm, workForm, writeOffForm } from './forms/machine.ts'
import { machineList } from './lists/machines.ts'
import { CONDITIONS, DECISIONS, EXPLAINED, FOUND, REASONS, UPKEEP, WORK_KINDS } from './rules.ts'

const minute = z.object({ letterId: z.string(), number: z.string() }).nullable()
const machineId = z.uuid()
const takingId = z.uuid()
const loan = z.object({
  loanId: z.string(),
  /** the class, or the woman as this reader may call her; null where it is not told */
  to: z.string().nullable(),
  isWoman: z.boolean(),
  dueOn: z.string(),
  lentOn: z.string(),
  lentBy: z.string(),
  backOn: z.string().nullable(),
})
const machine = z.object({
  machineId: z.string(),
  label: z.string(),
  name: z.string(),
  brand: z.string().nullable(),
  serial: z.string().nullable(),
  placeId: z.string().nullable(),
  place: z.string().nullable(),
  condition: z.enum(CONDITIONS),
  upkeep: z.enum(UPKEEP),
  nextOn: z.string().nullable(),
  lentUntil: z.string().nullable(),
  /** null where this reader is not told who has it, or nobody has */
  lentTo: z.string().nullable(),
  worthRupiah: z.number().nullable(),
  boughtOn: z.string().nullable(),
})
const named = z.object({ id: z.string(), name: z.string() })

/** Machines that stay in the house: the book, upkeep, loans, stocktaking, how they leave. */
export const equipment = {
  machines: query({
    may: 'equipment.read',
    input: z.strictObject({}),
    output: z.object({ machines: z.array(machine), writtenOff: z.array(machine), openTakingId: z.string().nullable() }),
  }),
  listSheet: sheetOf(machineList, 'equipment.take_out_list'),
  machine: query({
    may: 'equipment.read',
    input: z.strictObject({ machineId }),
    output: machine.extend({
      spot: z.string().nullable(),
      setId: z.string().nullable(),
      set: z.string().nullable(),
      everyDays: z.number().nullable(),
      code: z.string(),
      version: z.number(),
      works: z.array(
        z.object({
          workId: z.string(),
          kind: z.enum(WORK_KINDS),
          onDay: z.string(),
          costRupiah: z.number().nullable(),
          words: z.string().nullable(),
          by: z.string(),
        }),
      ),
      loans: z.array(loan),
      writeOffs: z.array(
        z.object({
          writeOffId: z.string(),
          reason: z.enum(REASONS),
          words: z.string().nullable(),
          proposedBy: z.string(),
          proposedOn: z.string(),
          decision: z.enum(DECISIONS).nullable(),
          decidedBy: z.string().nullable(),
          decidedOn: z.string().nullable(),
          answer: z.string().nullable(),
          minute,
        }),
      ),
      mayWork: z.boolean(),
      mayKeep: z.boolean(),
      mayTakeBack: z.boolean(),
      mayDecide: z.boolean(),
    }),
  }),
  /** Where machines stand, sets that the timetable plans with, classes and women to whom one can be lent. */
  choices: query({
    may: 'equipment.work',
    input: z.strictObject({}),
    output: z.object({
      places: z.array(named),
      sets: z.array(named),
      groups: z.array(named),
      women: z.array(
        z.object({
          caseId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
        }),
      ),
    }),
  }),
  /** The machine of a label. What is no code of this house is not found, whoever asks. */
  byCode: query({
    may: 'equipment.read',
    input: z.strictObject({ labelCode: z.string().trim().min(1).max(40) }),
    output: z.object({ machineId: z.string() }),
  }),
  /** Labels of these machines, to be cut out; of all that are in the book without a choice. */
  labels: command({
    may: 'equipment.keep',
    input: z.strictObject({ machineIds: z.array(machineId).max(240) }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['no_machines', 'unprintable', 'busy_retry'],
  }),
  saveMachine: command({
    may: 'equipment.keep',
    input: inputOf(machineForm, {
      machine: z.strictObject({ machineId, seen: z.number().int().min(1) }).nullable(),
    }),
    output: z.object({ machineId: z.string() }),
    refuses: [
      'label_taken',
      'serial_taken',
      'serial_in_kit',
      'bought_ahead',
      'names_somebody',
      'machine_moved_on',
      'machine_gone',
    ],
  }),
  noteWork: command({
    may: 'equipment.work',
    input: inputOf(workForm, { machineId }),
    output: z.object({}),
    refuses: ['work_ahead', 'words_needed', 'machine_gone'],
  }),
  lend: command({
    may: 'equipment.work',
    input: inputOf(lendForm, { machineId }),
    output: z.object({}),
    refuses: ['loan_backwards', 'loan_too_long', 'machine_lent', 'machine_not_good', 'machine_gone', 'case_not_open'],
  }),
  takeBack: command({
    may: 'equipment.work',
    input: z.strictObject({ machineId, loanId: z.uuid() }),
    output: z.object({}),
    refuses: ['machine_back'],
  }),
  proposeWriteOff: command({
    may: 'equipment.keep',
    input: inputOf(writeOffForm, { machineId }),
    output: z.object({}),
    refuses: ['write_off_open', 'machine_lent', 'machine_gone'],
  }),
  decideWriteOff: command({
    may: 'equipment.approve',
    input: inputOf(decideForm, { machineId, writeOffId: z.uuid() }),
    output: z.object({}),
    refuses: ['write_off_decided', 'own_write_off'],
  }),
  /** The stocktaking that goes on, or the last one: line by line. */
  taking: query({
    may: 'equipment.read',
    input: z.strictObject({ of: takingId.optional() }),
    output: z.object({
      taking: z
        .object({
          takingId: z.string(),
          begunOn: z.string(),
          begunBy: z.string(),
          closedOn: z.string().nullable(),
          closedBy: z.string().nullable(),
          lines: z.array(
            z.object({
              machineId: z.string(),
              label: z.string(),
              name: z.string(),
              place: z.string().nullable(),
              /** null: nobody has looked yet */
              found: z.enum(FOUND).nullable(),
              foundAt: z.string().nullable(),
              explained: z.enum(EXPLAINED).nullable(),
              lentUntil: z.string().nullable(),
            }),
          ),
          standing: z.object({ booked: z.number(), found: z.number(), left: z.number(), unexplained: z.number() }),
          mayClose: z.boolean(),
          /** its minute, once one has a number; of whoever makes such letters */
          minute,
        })
        .nullable(),
      mayBegin: z.boolean(),
      earlier: z.array(z.object({ takingId: z.string(), begunOn: z.string(), closedOn: z.string().nullable() })),
      places: z.array(named),
    }),
  }),
  beginTaking: command({
    may: 'equipment.keep',
    input: z.strictObject({}),
    output: z.object({ takingId: z.string() }),
    refuses: ['taking_open', 'no_machines'],
  }),
  noteFound: command({
    may: 'equipment.work',
    input: inputOf(foundForm, { takingId, machineId }),
    output: z.object({}),
    refuses: ['taking_closed', 'place_needed', 'not_explained_by_this'],
  }),
  closeTaking: command({
    may: 'equipment.keep',
    input: z.strictObject({ takingId }),
    output: z.object({}),
    refuses: ['taking_closed', 'taking_unfinished', 'taking_unexplained', 'own_taking'],
  }),
} as const
