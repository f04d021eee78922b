import { useState } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { ReasonDialog } from '../../../app/web/client/reason-dialog.tsx'
import { useHasRole, useMay } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { isInSelection } from '../../referrals/rules.ts'
import { sayRule } from '../said.ts'
import { api, type Page } from './api.ts'
import { CheckDialog } from './check-dialog.tsx'
import { t } from './words.ts'

const GOOD = ['met', 'not_needed']

/** Kelayakan: age from every paper, and what else the house asks, each with its source and its word. */
export function CriteriaCard({ page }: { page: Page }) {
  const [open, setOpen] = useState<'check' | 'override' | null>(null)
  const mayCheck = useMay('screening.check') && isInSelection(page) && !page.hidden.includes('narrative')
  const isHead = useHasRole('head')
  const { check } = page
  const ageMet = check !== null && (check.verdict === 'eligible' || page.isOverridden)
  const met = check ? check.criteria.filter((c) => GOOD.includes(c.result)).length + (ageMet ? 1 : 0) : 0
  return (
    <section className="card" aria-labelledby="h-layak">
      <div className="card__head">
        <h2 id="h-layak">{t('check.title')}</h2>
        <span className="push small quiet">
          {check
            ? t('check.count', { met, all: check.criteria.length + 1 })
            : page.verdict
              ? t('check.hidden', { verdict: t.code('verdict', page.verdict) })
              : t('check.not_yet')}
        </span>
      </div>
      {check && (
        <table className="table crit">
          <thead className="sr">
            <tr>
              <th scope="col">{t('check.col_rule')}</th>
              <th scope="col">{t('forms.check.source')}</th>
              <th scope="col">{t('check.col_result')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('check.age', { min: page.rules.minAge, max: page.rules.maxAge })}</th>
              <td data-label={t('forms.check.source')}>
                {check.births.map((b) => `${t.code('forms.check.papers', b.source)} ${b.year}`).join(', ') || t('none')}
              </td>
              <td data-label={t('check.col_result')}>
                <Result good={ageMet}>
                  {page.isOverridden
                    ? t('check.overridden')
                    : check.age === null
                      ? t.code('verdict', check.verdict)
                      : t('age', { n: check.age })}
                </Result>
              </td>
            </tr>
            {check.criteria.map((c) => (
              <tr key={c.code}>
                <th scope="row">{t.code('forms.check.criteria', c.code)}</th>
                <td data-label={t('forms.check.source')}>{c.source}</td>
                <td data-label={t('check.col_result')}>
                  <Result good={GOOD.includes(c.result)}>{t(`result.${c.result}`)}</Result>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <GroupsOfList page={page} />
      {check && (check.rules.length > 0 || check.warnings.length > 0 || check.reason) && (
        <div className="card__body stack stack-2 small">
          {[...check.rules, ...check.warnings].map((s) => (
            <p className="cell-note" key={s.code}>
              <Icon name="alert-triangle" />
              <span>{sayRule(s)}</span>
            </p>
          ))}
          {check.reason && (
            <p>
              {t('check.overridden')}: {check.reason}
            </p>
          )}
          <p className="quiet">{t('by_at', { who: check.by, when: momentOf(check.at) })}</p>
        </div>
      )}
      {mayCheck && (
        <div className="decide__foot">
          <Button small onClick={() => setOpen('check')}>
            {t(check ? 'check.again' : 'check.do')}
          </Button>
          {isHead && check?.verdict === 'outside_rules' && !page.isOverridden && (
            <Button small onClick={() => setOpen('override')}>
              {t('check.override')}
            </Button>
          )}
        </div>
      )}
      {open === 'check' && <CheckDialog page={page} onClose={() => setOpen(null)} />}
      {open === 'override' && (
        <ReasonDialog
          sayRule={sayRule}
          call={api.screening.overrideEligibility}
          input={{ caseId: page.caseId, version: page.version }}
          title={t('check.override')}
          note={t('check.override_note')}
          verb={t('check.override')}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

function Result({ good, children }: { good: boolean; children: React.ReactNode }) {
  return (
    <span className={good ? 'status' : 'status status--back'}>
      <Icon name={good ? 'check' : 'alert-triangle'} />
      {children}
    </span>
  )
}

/** Which group she is of, by the list that named her: the number of the regulation, and the sender's own code. */
function GroupsOfList({ page }: { page: Page }) {
  const list = page.papers?.list
  if (!list || list.groups.length + list.codes.length === 0) return null
  return (
    <p className="card__body small">
      {t('check.groups', { numbers: list.groups.join(', ') || '–', codes: list.codes.join(', ') || '–' })}
    </p>
  )
}
