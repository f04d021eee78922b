import type { ReactNode } from 'react'
import { dayMonthYear, momentOf, monthOf } from '../../../app/web/client/days.ts'
import { Link } from '../../../design/link.tsx'
import { Card } from '../../../design/section.tsx'
import type { Pair } from './api.ts'
import { reasonWords } from './reasons.ts'
import { t } from './words.ts'

type Side = Pair['a']
const birthOf = ({ person }: Side) => (person?.birthDate ? dayMonthYear(person.birthDate) : (person?.birthYear ?? '–'))
const stayOf = (s: Side) => [monthOf(s.openedOn), s.registerNo, t.code('state', s.state)].filter(Boolean).join(' · ')

/** Two files side by side with the reasons; the NIK shows its last four digits. */
export function PairCard({ pair, children }: { pair: Pair; children: ReactNode }) {
  const { a, b } = pair
  const rows: [string, (s: Side) => ReactNode][] = [
    [t('dup.name'), (s) => s.person?.fullName],
    [t('pairs.called'), (s) => <Link href={`/penerima-manfaat/${s.caseId}`}>{s.label}</Link>],
    [t('dup.birth'), birthOf],
    [t('dup.from'), (s) => s.person?.district ?? '–'],
    ['NIK', (s) => <span className="code">{s.person?.nik ? `•••• ${s.person.nik.slice(-4)}` : '–'}</span>],
    [t('dup.stay'), stayOf],
  ]
  return (
    <Card body>
      <div className="stack">
        <p>
          <b>{t('pairs.reasons', { list: reasonWords(pair.reasons) })}</b>
          {pair.markedBy && pair.markedAt && (
            <span className="quiet"> {t('pairs.marked', { name: pair.markedBy, at: momentOf(pair.markedAt) })}</span>
          )}
        </p>
        <table className="table dup__table">
          <caption className="sr">{t('pairs.caption')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('pairs.first')}</th>
              <th scope="col">{t('pairs.second')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, cell]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{cell(a)}</td>
                <td>{cell(b)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {children}
      </div>
    </Card>
  )
}
