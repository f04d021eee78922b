import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Kind, Page } from './api.ts'
import { t } from './words.ts'

export type AnswerDraft = { rule: string; alternative: string; complaintPath: string; nextStep: string; remark: string }

/** What stood in the proposal, or what the house always says: the rule of age when that is what holds her back, and the way to complain. */
export function firstAnswer(page: Page): AnswerDraft {
  const outside = page.check?.rules.some((r) => r.code === 'rule_age_above' || r.code === 'rule_age_below')
  return {
    rule:
      page.answer?.rule ?? (outside ? t('answer.rule_age', { min: page.rules.minAge, max: page.rules.maxAge }) : ''),
    alternative: page.answer?.alternative ?? '',
    complaintPath: page.answer?.complaintPath ?? t('answer.complaint_default'),
    nextStep: page.answer?.nextStep ?? '',
    remark: page.answer?.remark ?? '',
  }
}

/** Only the words that go with this kind of decision are sent. */
export function answerFor(kind: Kind, a: AnswerDraft) {
  const wanted: readonly (keyof AnswerDraft)[] =
    kind === 'refer' || kind === 'refuse'
      ? ['rule', 'alternative', 'complaintPath']
      : kind === 'wait'
        ? ['rule', 'nextStep']
        : ['remark']
  return Object.fromEntries(wanted.flatMap((k) => (a[k].trim() ? [[k, a[k].trim()]] : []))) as Partial<AnswerDraft> // keys of the draft
}

type Props = { kind: Kind; value: AnswerDraft; onChange: (part: Partial<AnswerDraft>) => void }

export function AnswerFields({ kind, value, onChange }: Props) {
  if (kind === 'refer' || kind === 'refuse')
    return (
      <>
        <TextField
          label={t('answer.alternative')}
          value={value.alternative}
          onChange={(v) => onChange({ alternative: v })}
          maxLength={600}
        />
        <TextField
          label={t('answer.rule')}
          value={value.rule}
          onChange={(v) => onChange({ rule: v })}
          maxLength={600}
        />
        <TextArea
          label={t('answer.complaint')}
          value={value.complaintPath}
          onChange={(v) => onChange({ complaintPath: v })}
          rows={2}
        />
      </>
    )
  if (kind === 'wait')
    return (
      <>
        <TextField
          label={t('answer.rule_wait')}
          value={value.rule}
          onChange={(v) => onChange({ rule: v })}
          maxLength={600}
        />
        <TextField
          label={t('answer.next')}
          value={value.nextStep}
          onChange={(v) => onChange({ nextStep: v })}
          maxLength={300}
          optional
        />
      </>
    )
  return (
    <TextField
      label={t('answer.remark')}
      value={value.remark}
      onChange={(v) => onChange({ remark: v })}
      maxLength={200}
      optional
    />
  )
}
