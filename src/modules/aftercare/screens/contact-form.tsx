import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { type AftercarePage, api, CHANGES } from './api.ts'
import { ContactBusiness } from './contact-business.tsx'
import { emptyContact, inputOf, yesNo } from './contact-draft.ts'
import { percentOf } from './percent.ts'
import { t, word } from './words.ts'

const MODES = ['visit', 'call', 'message', 'other_person'] as const

/** F37 with F38. The questions open only when she was reached and can speak freely. */
export function ContactForm({
  page,
  month,
  onClose,
}: {
  page: AftercarePage
  month: number | null
  onClose: () => void
}) {
  const draft = useDraft(`aftercare/${page.caseId}/contact`, emptyContact(month, page.plan?.channel))
  const v = draft.body
  const save = useCommand(api.aftercare.recordContact, {
    changes: CHANGES,
    onDone: ({ income }) => {
      toast(
        income
          ? t('contact.saved_income', {
              head: formatRupiah(income.perCapitaRupiah),
              percent: income.wageRatioPermille === null ? '–' : percentOf(income.wageRatioPermille),
            })
          : t('contact.saved'),
      )
      void draft.discard().then(onClose)
    },
  })
  const open = page.windows.filter((w) => w.place !== 'done')
  const asks = v.isReached === 'yes' && v.isSafeToTalk === 'yes'
  return (
    <Section title={t('contact.title')}>
      <Card body>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void save.run(inputOf(page.caseId, v))
          }}
        >
          {page.plan?.agreement.maySay && (
            <Banner icon="message-2">
              {t('contact.remember', { words: page.plan.agreement.maySay })}
              {page.plan.agreement.codeWord && ` ${t('contact.code', { word: page.plan.agreement.codeWord })}`}
            </Banner>
          )}
          <CommandRefusal of={save} />
          <Segmented
            legend={t('contact.which')}
            name="bulan"
            value={v.month}
            onChange={(m) => draft.set({ month: m })}
            options={[
              ...open.map((w) => ({ value: String(w.month), label: t('list.month', { n: w.month }) })),
              { value: '', label: t('contact.extra') },
            ]}
          />
          <DayField legend={t('contact.on')} day={v.on} onChange={(on) => draft.set({ on })} error={save.issue('on')} />
          <Segmented
            legend={t('contact.mode')}
            name="cara"
            value={v.mode}
            onChange={(mode) => draft.set({ mode })}
            options={MODES.map((m) => ({ value: m, label: word(`mode.${m}`) }))}
          />
          <Segmented
            legend={t('contact.is_reached')}
            name="terhubung"
            value={v.isReached}
            onChange={(isReached) => draft.set({ isReached })}
            options={yesNo()}
          />
          {v.isReached === 'yes' && (
            <Segmented
              legend={t('contact.is_safe')}
              hint={t('contact.is_safe_hint')}
              name="leluasa"
              value={v.isSafeToTalk}
              onChange={(isSafeToTalk) => draft.set({ isSafeToTalk })}
              options={yesNo()}
            />
          )}
          {v.isReached === 'yes' && v.isSafeToTalk === 'no' && <Banner kind="attention">{t('contact.stop')}</Banner>}
          {asks && <ContactBusiness v={v} set={draft.set} hasToolkit={page.hasToolkit} issue={save.issue} />}
          {asks && (
            <TextArea
              label={t('contact.told')}
              optional
              value={v.told}
              onChange={(told) => draft.set({ told })}
              save={draft.save}
            />
          )}
          {asks && (
            <TextArea
              label={t('contact.hurdles')}
              optional
              rows={2}
              value={v.hurdles}
              onChange={(hurdles) => draft.set({ hurdles })}
            />
          )}
          {asks && (
            <TextArea
              label={t('contact.next')}
              optional
              rows={2}
              value={v.nextStep}
              onChange={(nextStep) => draft.set({ nextStep })}
            />
          )}
          {asks && v.nextStep.trim() !== '' && (
            <DayField
              legend={t('contact.next_on')}
              day={v.nextStepOn}
              onChange={(nextStepOn) => draft.set({ nextStepOn })}
            />
          )}
          {v.isReached === 'yes' && (
            <TextArea
              label={t('contact.caution_field')}
              hint={t('contact.caution_hint')}
              optional
              rows={2}
              value={v.caution}
              onChange={(caution) => draft.set({ caution })}
            />
          )}
          <Checkbox
            label={t('contact.needs')}
            note={t('contact.needs_note')}
            checked={v.needsAttention}
            onChange={(needsAttention) => draft.set({ needsAttention })}
          />
          <Checkbox
            label={t('contact.no_more')}
            checked={v.noMoreContact}
            onChange={(noMoreContact) => draft.set({ noMoreContact })}
          />
          <div className="row">
            <Button kind="primary" type="submit" busy={save.busy}>
              {t('contact.save')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </div>
        </form>
      </Card>
    </Section>
  )
}
