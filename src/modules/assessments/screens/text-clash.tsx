import type { Theirs } from '../../../app/web/client/create-client.ts'
import { clockOf } from '../../../app/web/client/days.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { Part } from '../comprehensive/part.ts'
import type { api, Text } from './api.ts'
import { own, said, t } from './words.ts'

type Props = {
  part: Part
  clash: { yours: Text; theirs: Theirs<typeof api.assessments.savePart> }
  pick: (text: Text, version: number, isTheirs: boolean) => void
}

/** Two people wrote the same part: both texts, field by field. */
export function TextClash({ part, clash, pick }: Props) {
  const { theirs } = clash
  const word = (text: Text, id: string) => {
    const answer = text.answers[id]
    if (answer === null) return said('assessment_prefers_not')
    const choice = part.fields.find((f) => f.id === id)?.choices?.find((c) => c.code === answer)
    return choice ? own(choice.text) : (answer ?? '')
  }
  const lists: [string, (text: Text) => string][] = [
    [t('informant.title'), (x) => (x.informants ?? []).map((i) => i.relation).join('; ')],
    [t('problem.title'), (x) => (x.problems ?? []).map((p) => p.statement).join('; ')],
    [t('need.title'), (x) => (x.needs ?? []).map((n) => n.statement).join('; ')],
    [t('finding.title'), (x) => (x.findings ?? []).map((f) => f.statement).join('; ')],
  ]
  const parts = [
    ...part.fields.map((f) => ({
      key: f.id,
      label: own(f.label),
      yours: word(clash.yours, f.id),
      theirs: word(theirs.text, f.id),
    })),
    ...lists.map(([label, read]) => ({ key: label, label, yours: read(clash.yours), theirs: read(theirs.text) })),
  ].filter((p) => p.yours !== p.theirs)
  return (
    <VersionClash
      parts={parts}
      who={theirs.by ?? undefined}
      at={theirs.at ? clockOf(theirs.at) : undefined}
      onPick={(which) =>
        which === 'yours' ? pick(clash.yours, theirs.version, false) : pick(theirs.text, theirs.version, true)
      }
    />
  )
}
