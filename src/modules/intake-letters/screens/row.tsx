import type { Picks } from '../../../app/web/client/use-picks.ts'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Link } from '../../../design/link.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { fieldWord, letterWords } from '../../letters/said.ts'
import { keyOf, standingOf } from '../rules.ts'
import type { Woman } from './api.ts'
import { t } from './words.ts'

type Props = { w: Woman; picks: Picks; isLocked: boolean; refused: string | null }

/** A woman and her letter: the number that it has, or what is missing and where that is filled in. */
export function Row({ w, picks, isLocked, refused }: Props) {
  const { code } = w
  const standing = standingOf(w)
  const name = usePersonName({ name: w.label, code: w.isProtected ? w.label : null, shielded: w.isProtected })
  return (
    <li className="letter-line">
      <div>
        {standing === 'ready' ? (
          <Checkbox
            label={name}
            note={!w.isHere && t('row.away')}
            checked={picks.has(keyOf(w))}
            disabled={isLocked}
            onChange={(on) => picks.put(keyOf(w), on)}
          />
        ) : (
          <p>
            {name} {!w.isHere && <small className="quiet">{t('row.away')}</small>}
          </p>
        )}
        {standing === 'lacks' && (
          <ul className="small">
            {w.missing.map((m) => (
              <li key={`${m.field} ${m.problem ?? ''}`}>
                {fieldWord(m.field)}
                {m.problem && <span className="quiet"> · {letterWords.code('missing', m.problem)}</span>}{' '}
                <Link href={m.href ?? `/surat/baru?case=${w.caseId}&surat=${code}`}>{letterWords('missing.go')}</Link>
              </li>
            ))}
          </ul>
        )}
        {refused && (
          <p className="small" role="alert">
            {refused}
          </p>
        )}
      </div>
      {w.letter && (
        <Link href={`/surat/${w.letter.letterId}`}>
          <span className="code">{w.letter.number ?? t('row.no_number')}</span>
        </Link>
      )}
      <State w={w} />
    </li>
  )
}

function State({ w }: { w: Woman }) {
  if (w.letter)
    return (
      <StatusText kind={w.letter.state === 'archived' ? 'full' : w.letter.state === 'issued' ? 'todo' : 'wait'}>
        {letterWords.code('state', w.letter.state)}
      </StatusText>
    )
  return w.missing.length === 0 ? (
    <StatusText kind="full">{t('row.ready')}</StatusText>
  ) : (
    <StatusText kind="todo">{t('row.lacks', { n: w.missing.length })}</StatusText>
  )
}
