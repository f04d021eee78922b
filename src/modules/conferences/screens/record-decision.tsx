import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Field } from '../../../design/form-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Section } from '../../../design/section.tsx'
import type { RecordDraft } from '../forms/record.ts'
import { isReview, needsHead } from '../rules.ts'
import type { Colleague } from './api.ts'
import { decisionsAt } from './decision-word.ts'
import { nameOf, type RecordFields } from './record-draft.ts'
import { t } from './words.ts'

type Props = {
  f: RecordFields
  body: RecordDraft
  onChange: (change: Partial<RecordDraft>) => void
  people: readonly Colleague[]
}

/** One decision of a few, why, who thought otherwise, and whether she has been told. */
export function RecordDecision({ f, body, onChange, people }: Props) {
  const tracks = useTracks()
  const { kind, decision } = body
  const possible = decisionsAt(kind, f.decision.options)
  return (
    <Section title={t('forms.record.decision')}>
      <div className="stack">
        <Field of={f.decision} as="pills" hideLabel options={possible} />
        {decision !== '' && needsHead(decision) && <Banner icon="clipboard-check">{t('record.head_signs')}</Banner>}
        {decision !== '' && <p className="small quiet">{t('record.moves_nothing')}</p>}
        <Field of={f.track} as="pills" optional={false} options={tracks.choices()} />
        <Field of={f.explanation} />
        <Dissents of={f.dissent} people={people} />
        <Field of={f.nextReviewOn} optional={kind !== '' && !isReview(kind)} />
        <Checkbox
          label={t('record.told')}
          note={t('record.told_hint')}
          checked={body.told}
          onChange={(told) => onChange({ told })}
        />
      </div>
    </Section>
  )
}

function Dissents({ of, people }: { of: RecordFields['dissent']; people: readonly Colleague[] }) {
  return (
    <div className="stack stack-3">
      {of.rows.map((row, i) => (
        <div key={i} className="row row--top">
          <Field of={row.personId} placeholder={t('record.pick')} options={people.map(nameOf)} />
          <Field of={row.text} className="grow" />
          <IconButton icon="x" kind="plain" label={t('record.remove')} onClick={() => of.removeAt(i)} />
        </div>
      ))}
      <p>
        <Button small kind="plain" icon="plus" onClick={() => of.add()}>
          {of.own('add')}
        </Button>
      </p>
    </div>
  )
}
