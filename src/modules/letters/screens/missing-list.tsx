import { Banner } from '../../../design/banner.tsx'
import { Link } from '../../../design/link.tsx'
import { fieldWord } from '../said.ts'
import type { Asks, Missing } from './api.ts'
import { fieldId, t } from './words.ts'

/** Everything that is still missing, each with the way to its place: a field of this form, or another page (design.md 5, rule 8). */
export function MissingList({ missing, asks }: { missing: readonly Missing[]; asks: Asks }) {
  if (missing.length === 0) return <Banner kind="done">{t('new.complete')}</Banner>
  return (
    <Banner kind="attention" live>
      <p>
        <b>{t('new.missing', { count: missing.length })}</b>
      </p>
      <ul className="missing">
        {missing.map((m) => (
          <li key={`${m.field} ${m.problem ?? ''}`}>
            <span>
              {fieldWord(m.field)}
              {m.problem && <span className="quiet"> · {t.code('missing', m.problem)}</span>}
            </span>{' '}
            <Way missing={m} asks={asks} />
          </li>
        ))}
      </ul>
    </Banner>
  )
}

function Way({ missing, asks }: { missing: Missing; asks: Asks }) {
  if (missing.href) return <Link href={missing.href}>{t('missing.go')}</Link>
  const asked = Object.keys(asks).find((path) => missing.field === path || missing.field.startsWith(`${path}.`))
  if (!asked) return <span className="quiet">{t('missing.no_place')}</span>
  return (
    <button type="button" className="tasks__open" onClick={() => document.getElementById(fieldId(asked))?.focus()}>
      {t('missing.fill')}
    </button>
  )
}
