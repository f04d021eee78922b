import type { Handlers } from '../kernel/contract.ts'
import { arrange } from '../modules/aftercare/commands/arrange.ts'
import { recordContact } from '../modules/aftercare/commands/contact.ts'
import { end } from '../modules/aftercare/commands/end.ts'
import type { aftercare } from '../modules/aftercare/contract.ts'
import { list as aftercareList } from '../modules/aftercare/queries/list.ts'
import { page as aftercarePage } from '../modules/aftercare/queries/page.ts'
import { decideReadiness } from '../modules/evaluations/commands/readiness.ts'
import type { FinishTask } from '../modules/evaluations/commands/report.ts'
import { receiveReport, writeReport } from '../modules/evaluations/commands/report.ts'
import { recordPracticum, recordSkill } from '../modules/evaluations/commands/skills.ts'
import { businessPlan, confirmInstruments, recordOwnView, scoreGoals } from '../modules/evaluations/commands/views.ts'
import type { evaluations } from '../modules/evaluations/contract.ts'
import { page as evaluationPage } from '../modules/evaluations/queries/page.ts'
import { report, reportable, reports } from '../modules/evaluations/queries/reports.ts'
import * as stockCommands from '../modules/stock/commands.ts'
import type { stock } from '../modules/stock/contract.ts'
import { toolkits } from '../modules/stock/queries.ts'
import { confirmAbsence, recordPolice, reportAbsence } from '../modules/terminations/commands/absence.ts'
import { explainToolkit, handOverToolkit, returnBelongings } from '../modules/terminations/commands/belongings.ts'
import { recordCheck } from '../modules/terminations/commands/check.ts'
import { close } from '../modules/terminations/commands/close.ts'
import { handToHeirs, recordDeath, tellKin } from '../modules/terminations/commands/death.ts'
import { approve, propose, returnToWorker, withdrawProposal } from '../modules/terminations/commands/decide.ts'
import { checkDestination, clearReceiver, signHandover } from '../modules/terminations/commands/leaving.ts'
import { abandon, open } from '../modules/terminations/commands/open.ts'
import type { terminations } from '../modules/terminations/contract.ts'
import type { OpenTaskKinds } from '../modules/terminations/live.ts'
import { page as terminationPage } from '../modules/terminations/queries/page.ts'
import type { Ctx } from '../platform/http/context.ts'

/** Kinds of tasks of a case that nobody has ticked, for the moment at which nothing automatic may speak of her any more. */
const openTaskKinds: OpenTaskKinds = async (ctx, caseId) =>
  (
    await ctx.db
      .selectFrom('tasks')
      .select('kind')
      .distinct()
      .where('caseId', '=', caseId)
      .where('doneAt', 'is', null)
      .execute()
  ).map((t) => t.kind)

/** The task of a whole batch is about no single woman, so it is found by its own id. */
const finishTask: FinishTask = async (ctx, taskId) => {
  await ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('taskId', '=', taskId)
    .where('doneAt', 'is', null)
    .execute()
}

type Ending = {
  stock: Handlers<typeof stock, Ctx>
  evaluations: Handlers<typeof evaluations, Ctx>
  terminations: Handlers<typeof terminations, Ctx>
  aftercare: Handlers<typeof aftercare, Ctx>
}

/** The endpoints of the end of a stay: evaluation, the way out, the year after, and the kits. */
export const endingHandlers: Ending = {
  stock: { toolkits, ...stockCommands },
  evaluations: {
    page: evaluationPage,
    recordSkill,
    recordPracticum,
    confirmInstruments,
    scoreGoals,
    recordOwnView,
    businessPlan,
    decideReadiness,
    reportable,
    writeReport,
    report,
    reports,
    receiveReport: receiveReport(finishTask),
  },
  terminations: {
    page: terminationPage,
    open: open(openTaskKinds),
    abandon,
    recordCheck,
    checkDestination,
    clearReceiver,
    returnBelongings,
    signHandover,
    handOverToolkit,
    explainToolkit,
    confirmAbsence,
    reportAbsence,
    recordPolice,
    recordDeath,
    tellKin,
    handToHeirs,
    propose,
    withdrawProposal,
    approve,
    return: returnToWorker,
    close,
  },
  aftercare: { list: aftercareList, page: aftercarePage, arrange, recordContact, end },
}
