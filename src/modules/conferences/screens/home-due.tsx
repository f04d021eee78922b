import { nearDay } from '../../../app/web/client/days.ts'
import { Called } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const SHOWN = 5

/** Sittings whose day has come or comes within a week; the rest stands on the page of conferences. */
export function HomeDue() {
  const { data } = useRead(api.conferences.due, {})
  const due = data?.cases.filter((c) => c.next !== null && c.dueOn !== null && c.urgency !== 'later') ?? []
  if (due.length === 0) return null
  return (
    <Section title={t('home.due')} count={due.length} more={{ href: '/pembahasan', label: t('home.all') }}>
      <Calm>
        {due.slice(0, SHOWN).map((c) => (
          <CalmRow
            key={c.caseId}
            title={
              <Link href={`/penerima-manfaat/${c.caseId}`}>
                <Called of={c} />
              </Link>
            }
            note={
              c.next &&
              c.dueOn &&
              t(c.urgency === 'overdue' ? 'home.was_due' : 'home.is_due', {
                what: t(`kind.short.${c.next}`),
                day: nearDay(c.dueOn),
              })
            }
          >
            <LinkButton small href={`/pembahasan/${c.caseId}`}>
              {t('home.open')}
            </LinkButton>
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}
