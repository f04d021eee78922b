import { addDays, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Figure, FigureRow, Figures } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { isRole, t } from './words.ts'

const PEOPLE = '/pengaturan/pengguna'
/** Roles that end within so many days are worth a question. */
const SOON_DAYS = 30

/** Who can sign in: what is not in order with an account, by the people whom it is about. */
export function HomeAccounts() {
  const { data } = useRead(api.access.people, {})
  if (!data) return null
  const here = data.people.filter((p) => p.isActive)
  const lastDay = addDays(todayKey(), SOON_DAYS)
  const ending = here.flatMap((p) =>
    p.grants.flatMap((g) =>
      g.untilOn && g.untilOn <= lastDay ? [{ id: p.id, name: p.callName, ...g, untilOn: g.untilOn }] : [],
    ),
  )
  const withoutRole = here.filter((p) => p.roles.length === 0)
  const waiting = here.filter((p) => p.waitsForKey)
  return (
    <Section title={t('home.accounts')} more={{ href: PEOPLE, label: t('home.all_people') }}>
      <Figures>
        <Figure n={here.filter((p) => p.username !== null).length} word={t('home.with_account')} href={PEOPLE} />
        <Figure n={withoutRole.length} word={t('home.without_role')}>
          {withoutRole.map((p) => (
            <FigureRow key={p.id} href={PEOPLE}>
              {p.callName}
            </FigureRow>
          ))}
        </Figure>
        <Figure n={ending.length} word={t('home.ending')}>
          {ending.map((g) => (
            <FigureRow key={`${g.id} ${g.role}`} href={PEOPLE} word={t('home.until', { day: shortDay(g.untilOn) })}>
              {isRole(g.role) ? `${g.name}, ${roleWord(g.role)}` : g.name}
            </FigureRow>
          ))}
        </Figure>
        <Figure n={waiting.length} word={t('home.waits_key')}>
          {waiting.map((p) => (
            <FigureRow key={p.id} href={PEOPLE}>
              {p.callName}
            </FigureRow>
          ))}
        </Figure>
      </Figures>
    </Section>
  )
}
