import { list } from '../../../kernel/list.ts'
import { STATES } from '../rules.ts'

/** What helps: with the words of somebody, what says so, and by what it is kept. */
export const supportList = list('quality.supports', {
  columns: {
    title: { kind: 'text', head: true },
    quote: { kind: 'own' },
    evidence: { kind: 'own' },
    confirmation: { kind: 'own' },
    hinders: { kind: 'text' },
  },
})

/** What is done about it: whose it is, until when, what was measured before and after. */
export const improvementList = list('quality.improvements', {
  columns: {
    what: { kind: 'text', head: true },
    owner: { kind: 'text' },
    dueOn: { kind: 'day', sort: true },
    measure: { kind: 'text' },
    was: { kind: 'text' },
    became: { kind: 'text' },
    state: { kind: 'code', codes: STATES },
  },
  filters: { state: { kind: 'tabs', codes: STATES, as: 'keadaan' } },
})

export const issueList = list('quality.issues', {
  columns: {
    place: { kind: 'text', head: true },
    topic: { kind: 'own' },
    what: { kind: 'text' },
    seenOn: { kind: 'day', sort: 'down' },
    told: { kind: 'own' },
    closing: { kind: 'own' },
    step: { kind: 'own' },
  },
})
