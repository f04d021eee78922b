import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { ROLES } from '../../kernel/roles.ts'
import { STAGES, STATES } from '../cases/stages.ts'
import { urgentFlag } from '../flags/shapes.ts'

const id = z.uuid()
const stage = z.enum(STAGES)
/** about whom, where the reader knows her */
const who = z.object({ label: z.string(), honorific: z.string().nullable(), isProtected: z.boolean() }).nullable()

const task = z.object({
  taskId: z.string(),
  isUrgent: z.boolean(),
  caseId: z.string().nullable(),
  kind: z.string(),
  params: z.record(z.string(), z.unknown()),
  text: z.string().nullable(),
  fromOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  dueAt: z.string().nullable(),
  link: z.string().nullable(),
  doneAt: z.string().nullable(),
  /** whose it is: a person by name, or whoever holds the role */
  owner: z.string().nullable(),
  role: z.enum(ROLES).nullable(),
  /** it falls to whoever reads it: by name, or by a role she holds */
  isMine: z.boolean(),
  /** a person may say here that it is done, and this person may */
  mayFinish: z.boolean(),
})

export const tasks = {
  /** What needs me, by person, today first. */
  home: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      /** before everything else */
      urgent: z.array(urgentFlag),
      people: z.array(
        z.object({
          case: z
            .object({
              caseId: z.string(),
              label: z.string(),
              honorific: z.string().nullable(),
              isProtected: z.boolean(),
              stage,
              state: z.enum(STATES),
              registerNo: z.string().nullable(),
            })
            .nullable(),
          /** none of a woman for whom nobody works: whoever may take her up reads that she waits, and no kind */
          tasks: z.array(task),
        }),
      ),
      missed: z.array(task.extend({ who })),
      /** the window is open, and it stays open for more than a week: no part of today */
      open: z.array(task.extend({ who })),
      /** the window opens within a week */
      soon: z.array(task.extend({ who })),
      load: z.array(z.object({ stage, count: z.number() })),
      aftercare: z.number(),
      waiting: z.array(
        task.pick({ kind: true, params: true, caseId: true, link: true, isUrgent: true }).extend({
          who,
          role: z.string(),
          since: z.string(),
        }),
      ),
    }),
  }),
  /** What waits for me, by page: the numbers of the menu, and what must be zero before Beranda says that nothing waits. */
  waiting: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({ places: z.array(z.object({ path: z.string(), count: z.int().positive() })) }),
  }),
  /** What waits for a decision of this person's role: what is urgent, then what is due by today, then the longest waiting. */
  approvals: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({ items: z.array(task.extend({ who, since: z.string() })) }),
  }),
  /** What should have been done before today, in the whole house. */
  late: query({
    may: 'tasks.late',
    input: z.strictObject({}),
    /** `isCut`: there are more; these are the longest late */
    output: z.object({ today: z.string(), tasks: z.array(task.extend({ who })), isCut: z.boolean() }),
  }),
  /** What is open about her, for whoever may see it. */
  ofCase: query({
    may: 'cases.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ tasks: z.array(task) }),
  }),
  /** A next step in her own words. */
  add: command({
    may: 'tasks.do',
    input: z.strictObject({ caseId: id, text: z.string().trim().min(1).max(500), dueOn: z.iso.date() }),
    output: z.object({ taskId: z.string() }),
    refuses: ['due_in_the_past'],
  }),
  finish: command({
    may: 'tasks.do',
    input: z.strictObject({ taskId: id }),
    output: z.object({}),
    refuses: ['already_done', 'ends_with_its_work'],
  }),
} as const
