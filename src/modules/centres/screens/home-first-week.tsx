import { useRead } from '../../../app/web/client/use-read.ts'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { FIRST_WEEK } from '../first-week.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The first week: what is still to do, each with its button, until everything is there. */
export function HomeFirstWeek() {
  const { data } = useRead(api.centres.firstWeek, {})
  const done = new Set(data?.steps.flatMap((s) => (s.isDone ? [s.step] : [])))
  if (!data || done.size === FIRST_WEEK.length) return null
  const next = FIRST_WEEK.find(({ step }) => !done.has(step))?.step
  return (
    <Section title={t('week.title')} count={t('week.done', { done: done.size, all: FIRST_WEEK.length })}>
      <ol className="first">
        {FIRST_WEEK.map(({ step, href }) => (
          <li key={step} className={done.has(step) ? 'is-done' : step === next ? 'is-now' : undefined}>
            <div>
              <b>{t(`week.${step}`)}</b>
              <small>{t(`week.why.${step}`)}</small>
            </div>
            {done.has(step) ? (
              <StatusText kind="full">{t('week.full')}</StatusText>
            ) : (
              <LinkButton small kind={step === next ? 'primary' : undefined} href={href}>
                {t('week.begin')}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
