import type { Theirs } from '../../../app/web/client/create-client.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { Answers, Definition } from '../scales/instrument.ts'
import { NOT_ASKED } from '../scales/instrument.ts'
import type { api, Sheet } from './api.ts'
import { own, t } from './words.ts'

type Props = {
  of: Definition
  clash: { yours: Sheet; theirs: Theirs<typeof api.instruments.saveAnswers> }
  pick: (body: Sheet, version: number, isTheirs: boolean) => void
}

/** Two people answered the same sheet: item by item, a person chooses. */
export function AnswersClash({ of, clash, pick }: Props) {
  const { theirs } = clash
  const wordOf = (answers: Answers, id: string) => {
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (value === undefined) return ''
    if (value === NOT_ASKED) return t('taking.not_asked')
    const choice = of.items.find((i) => i.id === id)?.choices.find((c) => c.value === value)
    return choice ? own(choice.text) : String(value)
  }
  const parts = of.items.flatMap((i) => {
    const [yours, other] = [wordOf(clash.yours.answers, i.id), wordOf(theirs.answers, i.id)]
    return yours === other ? [] : [{ key: i.id, label: own(i.text), yours, theirs: other }]
  })
  const note =
    clash.yours.note === theirs.note
      ? []
      : [{ key: 'note', label: t('taking.note'), yours: clash.yours.note, theirs: theirs.note }]
  return (
    <VersionClash
      parts={[...parts, ...note]}
      onPick={(which) =>
        which === 'yours'
          ? pick(clash.yours, theirs.version, false)
          : pick({ answers: theirs.answers, note: theirs.note }, theirs.version, true)
      }
    />
  )
}
