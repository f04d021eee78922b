import { Icon } from '../../../design/icon.tsx'
import { t } from './words.ts'

const STEPS = ['imp.step_file', 'imp.step_columns', 'imp.step_rows', 'imp.step_save'] as const

/** Four steps, in words and numbers. */
export function ImportSteps({ now }: { now: 1 | 2 | 3 | 4 }) {
  return (
    <ol className="steps">
      {STEPS.map((key, i) => {
        const n = i + 1
        return (
          <li
            key={key}
            className={n < now ? 'is-done' : n === now ? 'is-now' : undefined}
            aria-current={n === now ? 'step' : undefined}
          >
            {n < now ? <Icon name="check" /> : <span className="steps__n">{n}</span>}
            <span>
              {t(key)}
              {n < now && <span className="sr">{t('imp.step_done')}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
