import type { ReactNode } from 'react'
import { dayMonthYear, monthOf, nowYear } from '../../../app/web/client/days.ts'
import { bornOf } from '../../../design/date-boxes.ts'
import { foldForSearch } from '../../../kernel/person-name.ts'
import type { Candidate } from './api.ts'
import { digitsOf, type Typed } from './duplicate-draft.ts'
import { t } from './words.ts'

const Same = ({ word }: { word: string }) => <span className="same">{word}</span>

/** The new entry and the earlier file, row by row; what agrees is said in a word, not in a colour alone. */
export function DuplicateTable({ of, typed }: { of: Candidate; typed: Typed }) {
  const born = bornOf(typed.birth, nowYear())
  const theirs = of.person
  const sameName = foldForSearch(typed.fullName) === foldForSearch(theirs.fullName)
  const alike = of.reasons.some((r) => r.startsWith('alike_name') || r === 'same_person')
  const theirBirth = theirs.birthDate
    ? dayMonthYear(theirs.birthDate)
    : theirs.birthYear
      ? String(theirs.birthYear)
      : '–'
  const nik = digitsOf(typed.nik)
  return (
    <table className="table dup__table">
      <caption className="sr">{t('dup.caption')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('dup.new')}</th>
          <th scope="col">{t('dup.old')}</th>
        </tr>
      </thead>
      <tbody>
        <Line
          label={t('dup.name')}
          yours={typed.fullName}
          theirs={theirs.fullName}
          mark={sameName ? t('dup.equal') : alike ? t('dup.alike') : null}
        />
        <Line
          label={t('dup.birth')}
          yours={born.birthDate ? dayMonthYear(born.birthDate) : (born.birthYear ?? '–')}
          theirs={theirBirth}
          mark={of.reasons.includes('alike_name_birth') ? t('dup.equal') : null}
        />
        <Line
          label={t('dup.from')}
          yours={typed.district || '–'}
          theirs={theirs.district ?? '–'}
          mark={of.reasons.includes('alike_name_district') ? t('dup.equal') : null}
        />
        <Line
          label="NIK"
          yours={nik === '' ? '–' : t('nik.digits', { n: nik.length })}
          theirs={<span className="code">{theirs.nik ? `•••• ${theirs.nik.slice(-4)}` : '–'}</span>}
          mark={of.reasons.includes('same_nik') ? t('dup.equal') : null}
        />
        <Line
          label={t('dup.stay')}
          yours="–"
          theirs={
            <>
              {monthOf(of.openedOn)} <span className="nowrap">{of.registerNo}</span>
            </>
          }
          mark={null}
        />
      </tbody>
    </table>
  )
}

function Line({
  label,
  yours,
  theirs,
  mark,
}: {
  label: string
  yours: ReactNode
  theirs: ReactNode
  mark: string | null
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{yours}</td>
      <td>
        {theirs} {mark && <Same word={mark} />}
      </td>
    </tr>
  )
}
