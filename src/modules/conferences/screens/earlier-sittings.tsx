import { shortDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Link } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { decisionWord } from './decision-word.ts'
import { t } from './words.ts'

/** Sittings of this case, newest first; each opens its minutes. */
export function EarlierSittings({ caseId, shown }: { caseId: string; shown: string | null }) {
  const read = useRead(api.conferences.ofCase, { caseId })
  const rows = (read.data?.conferences ?? []).filter((c) => c.conferenceId !== shown)
  if (rows.length === 0) return null
  return (
    <Section title={t('earlier.title')} count={rows.length}>
      <ul className="next">
        {rows.map((c) => (
          <li key={c.conferenceId}>
            <Link href={`/pembahasan/${caseId}?hasil=${c.conferenceId}`}>
              {t(`kind.${c.kind}`)}, {shortDay(c.heldOn)}
            </Link>
            <span className="small quiet">
              {decisionWord(c)}
              {c.toldOn === null && `, ${t('earlier.not_told')}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
