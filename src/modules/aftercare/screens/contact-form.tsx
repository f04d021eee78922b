import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Field, Fields, type FieldsOf } from '../../../design/form-field.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { contactForm } from '../forms/contact.ts'
import { MODES, MONTHS } from '../rules.ts'
import { type AftercarePage, api, CHANGES } from './api.ts'
import { FiguresSay } from './figures-say.tsx'
import { percentOf } from './percent.ts'
import { t } from './words.ts'

type Props = { page: AftercarePage; month: number | null; onClose: () => void }

/** F37 with F38. The questions open only when she was reached and can speak freely. */
export function ContactForm({ page, month, onClose }: Props) {
  const empty = emptyDraft(contactForm, { today: todayKey() })
  const contact = useForm(contactForm, t, `aftercare/${page.caseId}/contact`, {
    ...empty,
    mode: MODES.find((m) => m === page.plan?.channel) ?? empty.mode, // begun the way that was agreed with her
    month: month === null ? '' : String(month),
  })
  const { body } = contact
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
      void contact.discard().then(onClose)
    },
  })
  const f = contact.fields(save)
  const send = () => {
    const chosen = MONTHS.find((m) => String(m) === body.month)
    const isMet = body.isReached === true && body.mode === 'visit'
    void save.run({ ...contact.input(), caseId: page.caseId, isMet, ...(chosen && { month: chosen }) })
  }
  const open = page.windows.filter((w) => w.place !== 'done')
  return (
    <Section title={t('contact.title')}>
      <Card body>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          {page.plan?.agreement.maySay && (
            <Banner icon="message-2">
              {t('contact.remember', { words: page.plan.agreement.maySay })}
              {page.plan.agreement.codeWord && ` ${t('contact.code', { word: page.plan.agreement.codeWord })}`}
            </Banner>
          )}
          <CommandRefusal of={save} fields={contact.placeOf} />
          <Segmented
            legend={t('contact.which')}
            name="bulan"
            value={body.month}
            onChange={(chosen) => contact.set({ month: chosen })}
            options={[
              ...open.map((w) => ({ value: String(w.month), label: t('list.month', { n: w.month }) })),
              { value: '', label: t('contact.extra') },
            ]}
          />
          <Field of={f.on} />
          <Field of={f.mode} />
          <Field of={f.isReached} />
          <Field of={f.isSafeToTalk} />
          {f.isSafeToTalk.isAsked && body.isSafeToTalk === false && (
            <Banner kind="attention">{t('contact.stop')}</Banner>
          )}
          <Business f={f} hasToolkit={page.hasToolkit} />
          <FiguresSay met={body.criteriaMet} figures={contact.input().figures} />
          <Field of={f.told} save={contact.save} />
          <Field of={f.hurdles} />
          <Field of={f.nextStep} />
          <Field of={f.nextStepOn} />
          <Field of={f.caution} />
          <Field of={f.needsAttention} />
          <Field of={f.noMoreContact} />
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

/** Living, work and the figures of the month. Money only where there is work. */
function Business({ f, hasToolkit }: { f: FieldsOf<typeof contactForm.fields>; hasToolkit: boolean }) {
  return (
    <>
      <Field of={f.living} />
      <Field of={f.work} />
      {hasToolkit && <Field of={f.toolStatus} />}
      {f.figures.householdSize.isAsked && (
        <div className="grid-2">
          <Fields of={f.figures} />
        </div>
      )}
      <Field of={f.criteriaMet} />
      <Field of={f.allAsked} />
      <Field of={f.again} />
    </>
  )
}
