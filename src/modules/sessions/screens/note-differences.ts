import type { ClashPart } from '../../../design/version-clash.tsx'
import type { Note } from './api.ts'
import { momentWords } from './moment-words.ts'
import { draftOf, type NoteDraft } from './note-draft.ts'
import { t } from './words.ts'

/** Every part in which a correction and the version that came before it differ; the first one also when none does. */
export function differencesOf(yours: NoteDraft, theirs: Note, goalWord: (goalId: string) => string): ClashPart[] {
  const [mine, other] = [partsOf(yours, goalWord), partsOf(draftOf(theirs), goalWord)]
  const all = mine.map(([key, label, text], i) => ({ key, label, yours: text, theirs: other[i]?.[2] ?? '' }))
  const differing = all.filter((part) => part.yours !== part.theirs)
  return differing.length > 0 ? differing : all.slice(0, 1)
}

type Part = readonly [key: string, label: string, text: string]

function partsOf(d: NoteDraft, goalWord: (goalId: string) => string): Part[] {
  const only = (kind: NoteDraft['kind'], text: string) => (d.kind === kind ? text.trim() : '')
  const parties = d.parties.filter((p) => p.name.trim() !== '')
  const partyWords = (p: (typeof parties)[number]) =>
    `${p.name.trim()} (${t(`relation.${p.relation}`)}${p.agrees ? `, ${t('clash.agrees')}` : ''})`
  return [
    ['discussed', t('note.discussed'), d.discussed.trim()],
    ['response', t('note.response'), d.response.trim()],
    ['next', t('note.next'), d.nextStep.trim()],
    ['kind', t('note.kind'), t(`kind.${d.kind}`)],
    ['when', t('when.title'), momentWords(d.on, d.time)],
    ['length', t('note.length'), t('minutes', { n: d.minutes })],
    ['options', t('counselling.options'), only('counselling', d.options)],
    ['choice', t('counselling.choice'), only('counselling', d.choice)],
    ['parties', t('mediation.parties'), only('mediation', parties.map(partyWords).join(', '))],
    ['agreement', t('mediation.agreement'), only('mediation', d.agreement)],
    ['goals', t('note.goals'), [...d.goalIds].sort().map(goalWord).join('; ')],
    ['attention', t('note.attention'), d.needsAttention ? t('clash.yes') : t('clash.no')],
  ]
}
