import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { decimal } from '../../../design/grouped.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { FACES, FEWEST, meanTenths, together, WEEKS } from '../rules.ts'
import { api, type Summary, type Week } from './api.ts'
import { t } from './words.ts'

/** Pendapat peserta: what the women think of sessions and of who gave them. Sums of weeks that are over; nobody is named who said it. */
export function RatingsPage() {
  const read = useRead(api.ratings.summary, {}, { fresh: true })
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('page.title')} note={t('page.note', { least: FEWEST, weeks: WEEKS })} />
      <ReadView read={read}>
        {(seen) => {
          const told = (seen.weeks ?? []).some((w) => w.told)
          return (
            <>
              {seen.mine && <Mine of={seen.mine} />}
              {seen.weeks && told && <House of={seen.weeks} />}
              {!seen.mine && !told && (
                <EmptyState
                  title={t('page.empty')}
                  next={<LinkButton href="/kios-rumah">{t('page.to_kiosk')}</LinkButton>}
                >
                  {t('page.empty_why', { least: FEWEST })}
                </EmptyState>
              )}
              {seen.words.length > 0 && <Words of={seen.words} />}
            </>
          )
        }}
      </ReadView>
    </div>
  )
}

const said = (tenths: number | null) => (tenths === null ? t('mean.none') : decimal(tenths / 10, 1))

/** Of what is not told there is no bar: an empty one would be a bad mean. */
const bar = (tenths: number | null) =>
  tenths === null
    ? []
    : [
        { key: 'mean', value: tenths, look: 'full' as const },
        { key: 'rest', value: 50 - tenths, look: 'rest' as const },
      ]

function Mine({ of }: { of: NonNullable<Summary['mine']> }) {
  const rows = [
    { key: 'session', label: t('of.session'), tenths: of.sessionTenths },
    { key: 'deliverer', label: t('of.me'), tenths: of.delivererTenths },
  ]
  return (
    <Section title={t('mine.title')} count={t('mine.count', { n: of.ratings })}>
      <div className="card card__body">
        <Bars
          title={t('mine.title')}
          hideTitle
          head={[t('head.what'), t('head.mean')]}
          of={50}
          rows={rows.map((r) => ({ key: r.key, label: r.label, parts: bar(r.tenths), said: said(r.tenths) }))}
        />
      </div>
    </Section>
  )
}

function House({ of }: { of: readonly Week[] }) {
  return (
    <>
      <Section title={t('who.title')}>
        <div className="card card__body">
          <Means
            title={t('who.title')}
            head={t('head.who')}
            groups={groupsOf(
              of,
              (w) => w.delivererId,
              (w) => w.who,
            )}
            by="deliverer"
          />
        </div>
      </Section>
      <Section title={t('weeks.title')}>
        <div className="card card__body">
          <Means
            title={t('weeks.title')}
            head={t('head.week')}
            groups={groupsOf(
              of,
              (w) => w.weekOn,
              (w) => shortDay(w.weekOn),
            )}
            by="session"
          />
        </div>
      </Section>
      <Section title={t('faces.title')}>
        <div className="card card__body">
          <Counts of={together(of.flatMap((w) => (w.told ? [w.told.session] : [])))} />
        </div>
      </Section>
    </>
  )
}

type Group = { key: string; label: string; weeks: Week[] }

/** Weeks that belong together, in the order in which they come. */
function groupsOf(weeks: readonly Week[], key: (w: Week) => string, label: (w: Week) => string): Group[] {
  const all = new Map<string, Group>()
  for (const w of weeks) {
    const group = all.get(key(w)) ?? { key: key(w), label: label(w), weeks: [] }
    group.weeks.push(w)
    all.set(key(w), group)
  }
  return [...all.values()]
}

type MeansProps = { title: string; head: string; groups: readonly Group[]; by: 'session' | 'deliverer' }

/** A mean for each, and how many gave it; of fewer than five no more than that. */
function Means({ title, head, groups, by }: MeansProps) {
  return (
    <Bars
      title={title}
      hideTitle
      head={[head, t('head.mean')]}
      of={50}
      rows={groups.map((g) => {
        const told = g.weeks.flatMap((w) => w.told ?? [])
        const tenths = meanTenths(together(told.map((w) => w[by])))
        const n = told.reduce((sum, w) => sum + w.ratings, 0)
        return {
          ...{ key: g.key, label: g.label, parts: bar(tenths) },
          said: tenths === null ? t('mean.few', { least: FEWEST }) : t('mean.of', { mean: said(tenths), n }),
        }
      })}
    />
  )
}

function Counts({ of }: { of: readonly number[] }) {
  return (
    <Bars
      title={t('faces.title')}
      hideTitle
      head={[t('head.face'), t('head.count')]}
      rows={FACES.toReversed().map((face) => ({
        ...{ key: String(face), label: t(`face.${face}`), said: String(of[face - 1] ?? 0) },
        parts: [{ key: 'n', value: of[face - 1] ?? 0, look: 'full' as const }],
      }))}
    />
  )
}

function Words({ of }: { of: Summary['words'] }) {
  return (
    <Section title={t('words.title')} count={of.length}>
      <ul className="card lines">
        {of.map((w) => (
          <li key={w.wordId} className="card__body stack stack-2">
            <p>{w.said}</p>
            <Facts of={[w.title, w.who, t('words.week', { day: shortDay(w.weekOn) })]} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
