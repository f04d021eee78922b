import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { CHANNELS, MONTHS } from '../rules.ts'
import { type AftercarePage, api } from './api.ts'
import { daysAfter } from './proposed.ts'
import { t } from './words.ts'

const TEXTS = ['who', 'number', 'times', 'codeWord', 'maySay', 'neverSay', 'whoMayAnswer', 'partner'] as const
type Body = Record<string, string>

/** F36: whether, who, how, which words, which days. She may say no, and that is recorded as calmly as a yes. */
export function ArrangeDialog({ page, name, onClose }: { page: AftercarePage; name: string; onClose: () => void }) {
  const plan = page.plan
  const proposed = daysAfter(page.leavesOn)
  const start: Body = {
    isAgreed: plan && !plan.isAgreed ? 'no' : 'yes',
    officerId: plan?.officerId ?? page.officers[0]?.personId ?? '',
    channel: plan?.channel ?? 'message',
    province: plan?.agreement.province ?? '16',
    goals: plan?.agreement.goals ?? '',
    reason: '',
    ...Object.fromEntries(TEXTS.map((k) => [k, plan?.agreement[k] ?? ''])),
    ...Object.fromEntries(
      MONTHS.map((m) => [`day${m}`, page.windows.find((w) => w.month === m)?.agreedOn ?? proposed[m]]),
    ),
  }
  const draft = useDraft<Body>(`aftercare/${page.caseId}/plan`, start)
  const v = draft.body
  const of = (key: string) => v[key] ?? ''
  const set = (key: string) => (value: string) => draft.set({ [key]: value })
  const save = useCommand(api.aftercare.arrange, {
    onDone: () => {
      toast(t('plan.saved'))
      void draft.discard().then(onClose)
    },
  })
  const some = Object.fromEntries(
    [...TEXTS, 'goals', 'province'].flatMap((k) => (of(k).trim() && k !== 'maySay' ? [[k, of(k).trim()]] : [])),
  )
  const send = () =>
    void save.run({
      caseId: page.caseId,
      agreedOn: todayKey(),
      agreement:
        of('isAgreed') === 'no'
          ? { isAgreed: false, reason: of('reason') }
          : {
              isAgreed: true,
              officerId: of('officerId'),
              channel: CHANNELS.find((c) => c === of('channel')) ?? 'message',
              how: { maySay: of('maySay'), ...some },
              days: { 1: of('day1'), 3: of('day3'), 6: of('day6'), 12: of('day12') },
            },
    })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('plan.dialog', { name })}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('plan.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal
          of={save}
          fields={{ 'agreement.how.maySay': 'lanjut-maySay', 'agreement.reason': 'lanjut-reason' }}
        />
        <Segmented
          legend={t('plan.ask', { name })}
          name="lanjut"
          value={of('isAgreed')}
          onChange={set('isAgreed')}
          options={[
            { value: 'yes', label: t('plan.yes') },
            { value: 'no', label: t('plan.no_short') },
          ]}
        />
        {of('isAgreed') === 'no' ? (
          <TextArea
            id="lanjut-reason"
            label={t('plan.reason')}
            value={of('reason')}
            onChange={set('reason')}
            error={save.issue('agreement.reason')}
            save={draft.save}
          />
        ) : (
          <>
            <Select
              label={t('plan.officer')}
              value={of('officerId')}
              onChange={set('officerId')}
              options={page.officers.map((o) => ({ value: o.personId, label: o.name }))}
            />
            <Select
              label={t('plan.channel')}
              value={of('channel')}
              onChange={set('channel')}
              options={CHANNELS.map((c) => ({ value: c, label: t.code('channel', c) }))}
            />
            {TEXTS.map((k) => (
              <TextField
                key={k}
                id={`lanjut-${k}`}
                label={t.code('plan', k)}
                hint={k === 'maySay' ? t('plan.maySay_hint') : undefined}
                optional={k !== 'maySay'}
                value={of(k)}
                onChange={set(k)}
                error={save.issue(`agreement.how.${k}`)}
                personal
              />
            ))}
            <TextArea label={t('plan.goals')} optional rows={2} value={of('goals')} onChange={set('goals')} />
            <TextField
              personal
              label={t('plan.province')}
              hint={t('plan.province_hint')}
              optional
              width="2"
              value={of('province')}
              onChange={set('province')}
              code
            />
            {MONTHS.map((m) => (
              <DayField key={m} legend={t('plan.day', { n: m })} day={of(`day${m}`)} onChange={set(`day${m}`)} />
            ))}
          </>
        )}
      </div>
    </Dialog>
  )
}
