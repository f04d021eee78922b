import type { Machine } from '../platform/http/endpoint.ts'
import { EVIDENCE_BY_EVENT } from './gates.ts'

/** What follows from an event, in the same transaction: evidence for gates, tasks for people. */
export const react: Machine['react'] = async (ctx, event, seq) => {
  const evidence = EVIDENCE_BY_EVENT.get(event.kind)
  if (evidence && event.caseId) {
    for (const { gate, met } of evidence)
      await ctx.client.query('select sec.record_evidence($1, $2, $3, $4, false, $5)', [event.caseId, gate, met, seq, ctx.now.toString()])
  }
}
