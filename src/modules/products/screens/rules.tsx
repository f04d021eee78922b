import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayMonthYear, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { agreeForm, ruleForm } from '../forms/rule.ts'
import type { RuleState } from '../rules.ts'
import { api, type Rule } from './api.ts'
import { t } from './words.ts'

/** Aturan bagi hasil: what the centre and the office agreed on before anything is sold. */
export function Rules() {
  const read = useRead(api.products.rules, {})
  const [proposes, setProposes] = useState(false)
  const propose = read.data?.mayPropose && (
    <Button kind="primary" icon="plus" onClick={() => setProposes(true)}>
      {t('rule.propose')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('rules.title')} note={t('rules.note')} actions={propose} />
      <ReadView read={read} lines={6}>
        {({ rules }) =>
          rules.length === 0 ? (
            <EmptyState title={t('rules.none')} next={propose || t('rules.none_who')}>
              {t('rules.none_why')}
            </EmptyState>
          ) : (
            <ul className="stack">
              {rules.map((r) => (
                <li key={r.ruleId}>
                  <OneRule of={r} />
                </li>
              ))}
            </ul>
          )
        }
      </ReadView>
      {proposes && <ProposeDialog onClose={() => setProposes(false)} />}
    </>
  )
}

const LOOK = { proposed: 'wait', agreed: 'full', declined: 'none' } as const satisfies Record<RuleState, string>
const PARTS = ['material', 'maker', 'fund', 'region'] as const

function OneRule({ of: r }: { of: Rule }) {
  const [agrees, setAgrees] = useState(false)
  const decline = useCommand(api.products.declineRule, { onDone: () => toast(t('rule.declined_done')) })
  const percents = {
    ...{ material: r.materialPercent, maker: r.makerPercent, fund: r.fundPercent, region: r.regionPercent },
  }
  return (
    <Card body>
      <div className="stack stack-3">
        <StatusText kind={LOOK[r.state]}>
          {t(r.isInForce ? 'rule.in_force' : `rule_state.${r.state}`, { on: dayMonthYear(r.fromOn) })}
        </StatusText>
        <p className="measure">{t(`rule.says_${r.materialHow}`)}</p>
        <Bars
          title={t('rule.parts')}
          hideTitle
          head={[t('rule.part'), t('rule.percent')]}
          of={100}
          rows={PARTS.filter((p) => percents[p] > 0).map((p) => ({
            key: p,
            label: t(`share.${p}`),
            parts: [{ key: 'part', value: percents[p], look: 'full' as const }],
            said: `${percents[p]}%`,
          }))}
        />
        <Facts
          of={[
            r.yardstickRupiah !== null && t('rule.yardstick', { money: formatRupiah(r.yardstickRupiah) }),
            t('rule.proposed_by', { name: r.proposedBy, on: dayMonthYear(r.proposedAt) }),
            r.agreedBy && t('rule.agreed_by', { name: r.agreedBy }),
            r.officeLetter && r.officeOn && t('rule.office', { number: r.officeLetter, on: dayMonthYear(r.officeOn) }),
          ]}
        />
        {(r.mayAgree || r.mayDecline) && (
          <div className="row row--wrap no-print">
            {r.mayAgree && (
              <Button kind="primary" onClick={() => setAgrees(true)}>
                {t('rule.agree')}
              </Button>
            )}
            {r.mayDecline && (
              <Button busy={decline.busy} onClick={() => void decline.run({ ruleId: r.ruleId })}>
                {t(r.mayAgree ? 'rule.decline' : 'rule.withdraw')}
              </Button>
            )}
          </div>
        )}
        <CommandRefusal of={decline} />
      </div>
      {agrees && <AgreeDialog ruleId={r.ruleId} onClose={() => setAgrees(false)} />}
    </Card>
  )
}

function ProposeDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(ruleForm, t, emptyDraft(ruleForm, { today: todayKey() }))
  const command = useCommand(api.products.proposeRule, {
    onDone: () => {
      toast(t('rule.proposed_done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('rule.propose')}
      action={t('rule.propose_do')}
      onSend={() => void command.run(form.input())}
    />
  )
}

function AgreeDialog({ ruleId, onClose }: { ruleId: string; onClose: () => void }) {
  const form = useShortForm(agreeForm, t, emptyDraft(agreeForm, { today: '' }))
  const command = useCommand(api.products.agreeRule, {
    onDone: () => {
      toast(t('rule.agreed_done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('rule.agree')}
      action={t('rule.agree')}
      onSend={() => void command.run({ ...form.input(), ruleId })}
      intro={<p className="quiet">{t('rule.agree_effect')}</p>}
    />
  )
}
