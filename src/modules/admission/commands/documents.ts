import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { tasks as clientsTasks } from '../../clients/tasks.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import type { DOCUMENT_STATES, DOCUMENTS } from '../rules.ts'

type Listed = { document: (typeof DOCUMENTS)[number]; state: (typeof DOCUMENT_STATES)[number] }

/** Which papers she has and lacks. What is lacking is chased for fourteen days: papers are part of what is restored to her. */
export async function listDocuments(ctx: Ctx, { caseId, documents }: { caseId: string; documents: readonly Listed[] }) {
  const { centreId } = await getCase(ctx, caseId)
  const by = { recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() }
  for (const d of documents)
    await ctx.db
      .insertInto('clientDocuments')
      .values({ centreId, caseId, ...d, ...by })
      .onConflict((oc) => oc.columns(['centreId', 'caseId', 'document']).doUpdateSet({ state: d.state, ...by }))
      .execute()
  const rows = await ctx.db.selectFrom('clientDocuments').select('state').where('caseId', '=', caseId).execute()
  const lacking = rows.filter((r) => r.state === 'lacking' || r.state === 'in_process').length
  await finishTasks(ctx, caseId, [clientsTasks.help_with_documents])
  if (lacking > 0)
    await addTask(ctx, clientsTasks.help_with_documents, {
      caseId,
      at: clientsTasks.help_with_documents.at[0],
      params: { count: lacking },
    })
  await ctx.record(events.documents_listed, { caseId, subject: ['client_documents', caseId], details: { lacking } })
  return { lacking }
}
