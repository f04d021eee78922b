import { useHasRole } from '../../../app/web/client/session.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { RELATIONS } from '../rules.ts'
import { emptyParty, type NoteDraft, type PartyDraft } from './note-draft.ts'
import { t } from './words.ts'

type Props = { body: NoteDraft; onChange: (change: Partial<NoteDraft>) => void; isUnsafe: boolean }

/** Parties, agreement and when it is looked at again (F22). An unsafe party asks for a reason and a written safety check. */
export function Mediation({ body, onChange, isUnsafe }: Props) {
  const parties = body.parties.length > 0 ? body.parties : [emptyParty]
  const put = (at: number, change: Partial<PartyDraft>) =>
    onChange({ parties: parties.map((p, i) => (i === at ? { ...p, ...change } : p)) })
  return (
    <>
      <FieldGroup legend={t('mediation.parties')} hint={t('mediation.parties_hint')} id="note-parties">
        <div className="stack">
          {parties.map((party, i) => (
            <Party
              key={i}
              party={party}
              onChange={(change) => put(i, change)}
              onRemove={
                parties.length > 1 ? () => onChange({ parties: parties.filter((_, at) => at !== i) }) : undefined
              }
            />
          ))}
          <p>
            <Button small icon="plus" onClick={() => onChange({ parties: [...parties, emptyParty] })}>
              {t('mediation.add')}
            </Button>
          </p>
        </div>
      </FieldGroup>
      {isUnsafe && <Override body={body} onChange={onChange} />}
      <TextArea
        label={t('mediation.agreement')}
        rows={2}
        optional
        value={body.agreement}
        onChange={(agreement) => onChange({ agreement })}
      />
      <DayField
        legend={t('mediation.review')}
        optional
        day={body.reviewOn}
        onChange={(reviewOn) => onChange({ reviewOn })}
      />
    </>
  )
}

function Party({
  party,
  onChange,
  onRemove,
}: {
  party: PartyDraft
  onChange: (change: Partial<PartyDraft>) => void
  onRemove: (() => void) | undefined
}) {
  return (
    <div className="stack stack-2">
      <div className="row row--top">
        <TextField
          className="grow"
          label={t('mediation.name')}
          personal
          value={party.name}
          onChange={(name) => onChange({ name })}
        />
        <Select
          label={t('mediation.relation')}
          value={party.relation}
          onChange={(relation) => onChange({ relation })}
          options={RELATIONS.map((r) => ({ value: r, label: t(`relation.${r}`) }))}
        />
        {onRemove && <IconButton icon="x" kind="plain" label={t('mediation.remove')} onClick={onRemove} />}
      </div>
      <Checkbox label={t('mediation.agrees')} checked={party.agrees} onChange={(agrees) => onChange({ agrees })} />
    </div>
  )
}

function Override({ body, onChange }: { body: NoteDraft; onChange: (change: Partial<NoteDraft>) => void }) {
  const may = useHasRole('head', 'social_worker')
  return (
    <>
      <Banner kind="attention">{may ? t('mediation.unsafe_may') : t('mediation.unsafe')}</Banner>
      {may && (
        <>
          <TextArea
            label={t('mediation.reason')}
            rows={2}
            value={body.overrideReason}
            onChange={(overrideReason) => onChange({ overrideReason })}
          />
          <TextArea
            label={t('mediation.safety')}
            hint={t('mediation.safety_hint')}
            rows={3}
            value={body.safetyCheck}
            onChange={(safetyCheck) => onChange({ safetyCheck })}
          />
        </>
      )}
    </>
  )
}
