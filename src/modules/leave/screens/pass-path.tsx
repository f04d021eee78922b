import { momentOf } from '../../../app/web/client/days.ts'
import { STEPS, type State } from '../rules.ts'
import type { Pass } from './api.ts'
import { t } from './words.ts'
import './leave.css'

/** How far a pass is, in four planks and one word. */
export const PassMini = ({ state }: { state: State }) => (
  <span className={state === 'late' ? 'pass-state is-late' : 'pass-state'}>
    <span className="pass-mini" aria-hidden="true">
      {['asked', 'given', 'out', 'back'].map((step, n) => (
        <i key={step} className={n < STEPS[state] ? 'on' : undefined} />
      ))}
    </span>
    {t(`state.${state}`)}
  </span>
)

/** The four steps with their hours: asked, given, out, back. */
export function PassPath({ pass }: { pass: Pass }) {
  const isRefused = pass.decision === 'refused'
  const steps = [
    { key: 'asked', when: t('path.by', { when: momentOf(pass.askedAt), who: pass.askedBy }) },
    {
      key: isRefused ? 'refused' : 'given',
      when: pass.decidedAt && t('path.by', { when: momentOf(pass.decidedAt), who: pass.decidedBy ?? '–' }),
    },
    { key: 'out', when: pass.outAt && momentOf(pass.outAt) },
    { key: 'back', when: pass.inAt ? momentOf(pass.inAt) : t('path.due', { when: momentOf(pass.backAt) }) },
  ] as const
  return (
    <ol className="pass-path">
      {steps.map((s, n) => (
        <li key={s.key} className={n < STEPS[pass.state] ? 'on' : undefined}>
          <b>{t(`state.${s.key}`)}</b>
          <span>{s.when ?? t('path.not_yet')}</span>
        </li>
      ))}
    </ol>
  )
}
