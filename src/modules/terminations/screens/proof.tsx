import { topDay } from '../../../app/web/client/days.ts'
import { Quote } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { type Item, nameOf, type Prepared } from './api.ts'
import { hrefOf } from './elsewhere.ts'
import { isDeath } from './end-words.ts'
import { t } from './words.ts'

const said = (words: Item['note']): string | null => {
  const text = words?.['text']
  return typeof text === 'string' && text !== '' ? text : null
}

/** What the decision rests on, each with its day, its writer and its words, beside what she says herself. */
export function ExitProof({ caseId, name, say, page, current }: Omit<Prepared, 'mayWork'>) {
  return (
    <div className="proof">
      <section>
        <h2>{t('proof.title')}</h2>
        <ul className="proof__list">
          {current.checklist.map((i) => (
            <li key={i.name}>
              <span>
                <a href={hrefOf(i.name, caseId) ?? `/penerima-manfaat/${caseId}/selesai`}>{nameOf(say, i.name)}</a>
                {i.on && i.by && <span className="small quiet"> {t('list.by', { who: i.by, day: topDay(i.on) })}</span>}
                {[said(i.note), said(i.guarded)].map(
                  (text) =>
                    text && (
                      <span key={text} className="small quiet proof__words">
                        {text}
                      </span>
                    ),
                )}
              </span>
              <StatusText
                {...(i.met
                  ? { kind: 'full' }
                  : i.outcome === 'not_met'
                    ? { kind: 'back' }
                    : i.when === 'by_decision'
                      ? { kind: 'wait', who: t('head') }
                      : { kind: 'todo' })}
              />
            </li>
          ))}
        </ul>
      </section>
      <div className="stack stack-5">
        {(page.achieved || !isDeath(current.exit)) && (
          <section>
            <h2>{t('achieved.title', { name })}</h2>
            {page.achieved ? <Quote small>{page.achieved.words}</Quote> : <p className="quiet">{t('achieved.none')}</p>}
          </section>
        )}
        {page.toolkit?.kits
          .filter((k) => k.state === 'handed_over')
          .map((k) => (
            <p key={k.toolkitId} className="small">
              {t('proof.kit', { label: k.label })}
            </p>
          ))}
      </div>
    </div>
  )
}
