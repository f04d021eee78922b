import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { DECISIONS_OF, needsHead } from '../rules.ts'
import type { Colleague } from './api.ts'
import { asksNextReview, type DissentDraft, type RecordDraft } from './record-draft.ts'
import { t } from './words.ts'

type Props = { body: RecordDraft; onChange: (change: Partial<RecordDraft>) => void; people: readonly Colleague[] }

/** One decision of a few, why, who thought otherwise, and whether she has been told. */
export function RecordDecision({ body, onChange, people }: Props) {
  return (
    <Section title={t('record.decision')}>
      <div className="stack">
        <Segmented
          legend={t('record.decision')}
          hideLegend
          name="decision"
          value={body.decision === '' ? null : body.decision}
          onChange={(decision) => onChange({ decision })}
          options={DECISIONS_OF[body.kind].map((d) => ({ value: d, label: t(`decision.${d}`) }))}
        />
        {body.decision !== '' && needsHead(body.decision) && (
          <Banner icon="clipboard-check">{t('record.head_signs')}</Banner>
        )}
        {body.decision !== '' && <p className="small quiet">{t('record.moves_nothing')}</p>}
        {body.decision === 'change_track' && (
          <Segmented
            legend={t('record.track')}
            name="track"
            value={body.track === '' ? null : body.track}
            onChange={(track) => onChange({ track })}
            options={(['sewing', 'salon'] as const).map((v) => ({ value: v, label: t(`track.${v}`) }))}
          />
        )}
        <TextArea
          label={t('record.why')}
          rows={2}
          optional
          value={body.explanation}
          onChange={(explanation) => onChange({ explanation })}
        />
        <Dissents list={body.dissent} people={people} onChange={(dissent) => onChange({ dissent })} />
        {asksNextReview(body) && (
          <DayField
            legend={t('record.next_review')}
            hint={t('record.next_review_hint')}
            day={body.nextReviewOn}
            onChange={(nextReviewOn) => onChange({ nextReviewOn })}
          />
        )}
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

function Dissents({
  list,
  people,
  onChange,
}: {
  list: readonly DissentDraft[]
  people: readonly Colleague[]
  onChange: (list: DissentDraft[]) => void
}) {
  const put = (at: number, change: Partial<DissentDraft>) =>
    onChange(list.map((d, i) => (i === at ? { ...d, ...change } : d)))
  return (
    <div className="stack stack-3">
      {list.map((d, i) => (
        <div key={i} className="row row--top">
          <Select
            label={t('record.dissent_of')}
            value={d.personId}
            placeholder={t('record.pick')}
            onChange={(personId) => put(i, { personId })}
            options={people.map((p) => ({ value: p.id, label: p.callName }))}
          />
          <TextField
            className="grow"
            label={t('record.dissent_text')}
            value={d.text}
            onChange={(text) => put(i, { text })}
          />
          <IconButton
            icon="x"
            kind="plain"
            label={t('record.remove')}
            onClick={() => onChange(list.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      <p>
        <Button small kind="plain" icon="plus" onClick={() => onChange([...list, { personId: '', text: '' }])}>
          {t('record.dissent_add')}
        </Button>
      </p>
    </div>
  )
}
