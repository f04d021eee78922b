import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { CheckboxGroup } from '../../../design/checkbox.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { CRITERIA, type CriterionCode, OUTCOMES } from '../rules.ts'
import { type AftercarePage, api } from './api.ts'
import { t, word } from './words.ts'

/** The end of the year after: it is over, or she wishes no more contact. Neutral words, no grade. */
export function EndDialog({ page, name, onClose }: { page: AftercarePage; name: string; onClose: () => void }) {
  const last = page.contacts.find((c) => c.criteriaMet.length > 0)
  const draft = useDraft<{ outcome: string; criteriaMet: CriterionCode[]; reason: string }>(
    `aftercare/${page.caseId}/end`,
    { outcome: 'year_completed', criteriaMet: [...(last?.criteriaMet ?? [])], reason: '' },
  )
  const v = draft.body
  const save = useCommand(api.aftercare.end, {
    onDone: () => {
      toast(t('end.done', { name }))
      void draft.discard().then(onClose)
    },
  })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('end.title', { name })}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={save.busy}
            onClick={() =>
              void save.run({
                caseId: page.caseId,
                outcome: OUTCOMES.find((o) => o === v.outcome) ?? 'year_completed',
                criteriaMet: v.criteriaMet,
                reason: v.reason,
              })
            }
          >
            {t('end.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('end.effect')}</p>
        <CommandRefusal of={save} fields={{ reason: 'akhir-alasan' }} />
        <RadioCards
          legend={t('end.how')}
          name="akhir"
          value={v.outcome}
          onChange={(outcome) => draft.set({ outcome })}
          options={OUTCOMES.map((o): { value: string; label: string } => ({ value: o, label: word(`outcome.${o}`) }))}
        />
        {v.outcome === 'year_completed' && (
          <CheckboxGroup
            legend={t('contact.criteria')}
            hint={t('end.criteria_hint')}
            value={v.criteriaMet}
            onChange={(criteriaMet) => draft.set({ criteriaMet: [...criteriaMet] })}
            options={CRITERIA.map((c) => ({ value: c, label: word(`criterion.${c}`) }))}
          />
        )}
        <TextArea
          id="akhir-alasan"
          label={t('end.reason')}
          value={v.reason}
          onChange={(reason) => draft.set({ reason })}
          error={save.issue('reason')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
