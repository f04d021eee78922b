import { nearDay } from '../../../app/web/client/days.ts'
import { Called, type Named } from '../../../app/web/client/person-of.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { api as shell } from '../../../app/web/client/shell-api.ts'
import { stageName } from '../../../app/web/client/stage-word.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Icon } from '../../../design/icon.tsx'
import { Link } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { STAGES } from '../../cases/stages.ts'
import { api, type HomePage } from './api.ts'
import { draftLink, recordsOf } from './draft-links.ts'
import { Urgent } from './pressing.tsx'
import { t } from './words.ts'

/** Beside the work: unfinished writing, the caseload by stage (each number opens its list), what others have to decide. */
export function HomeSide() {
  const { data: home } = useRead(api.tasks.home, {})
  return home && <Beside home={home} />
}

function Beside({ home }: { home: HomePage }) {
  const drafts = useRead(shell.drafts.list, {})
  const count = (stage: string) => home.load.find((l) => l.stage === stage)?.count ?? 0
  const all = home.load.reduce((sum, l) => sum + l.count, 0) + home.aftercare
  const open = (drafts.data?.drafts ?? []).flatMap((d) => {
    const link = draftLink(d.key)
    return link ? [{ ...d, ...link, records: recordsOf(d.key) }] : []
  })
  const about = [...new Set(open.flatMap((d) => d.records))].slice(0, 100)
  const mayRead = useMay('cases.read')
  const { data: named } = useRead(api.cases.labels, { caseIds: about }, { when: mayRead && about.length > 0 })
  const whose = (records: readonly string[]) => named?.labels.find((one) => records.includes(one.caseId))
  return (
    <>
      {open.length > 0 && (
        <Section title={t('home.drafts')} count={String(open.length)}>
          <ul className="drafts card lines">
            {open.map((d) => (
              <li key={d.key}>
                <Link href={d.href}>
                  {t(`draft.${d.kind}`)}
                  <Whose of={whose(d.records)} />
                </Link>
                <span className="small quiet">{t('home.draft', { at: nearDay(d.savedAt) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {all > 0 && (
        <Section title={t('home.mine')} count={String(all)}>
          <ol className="load card">
            {STAGES.map((stage) => (
              <li key={stage}>
                <Link href={`/penerima-manfaat?tahap=${stage}&saya=1`}>
                  <span className="load__n">{count(stage)}</span>
                  <span className="load__w">{stageName(stage)}</span>
                </Link>
              </li>
            ))}
          </ol>
          {home.aftercare > 0 && (
            <Link className="more" href="/penerima-manfaat?status=aftercare&saya=1">
              <span>
                {stageName('aftercare')} <span className="count">{home.aftercare}</span>
              </span>
              <Icon name="chevron-right" />
            </Link>
          )}
        </Section>
      )}
      {home.waiting.length > 0 && (
        <Section title={t('home.others')} count={String(home.waiting.length)}>
          <ul className="waits card lines">
            {home.waiting.map((w) => (
              <li key={`${w.kind} ${w.caseId} ${w.since}`}>
                <Link href={w.caseId ? `/penerima-manfaat/${w.caseId}` : (w.link ?? '/beranda')}>
                  <Urgent of={w} />
                  {taskWord(w.kind, w.params)}
                  <Whose of={w.who} />
                </Link>
                <span className="small quiet">{nearDay(w.since)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Whose = ({ of }: { of: Named | null | undefined }) =>
  of && (
    <>
      {' · '}
      <Called of={of} />
    </>
  )
