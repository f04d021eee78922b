import { shortDayYear } from '../../../app/web/client/days.ts'
import { StatusText } from '../../../design/status-text.tsx'
import type { PlanPage, Version } from './api.ts'
import { StepTable } from './step-table.tsx'
import { bare, discussedWord, mannerWord, t } from './words.ts'

type Props = { caseId: string; label: string; page: PlanPage; version: Version }

/** The papers behind the plan, each one press away. */
export function Proof({ caseId, label, page, version }: Props) {
  const a = page.assessment
  const base = `/penerima-manfaat/${caseId}`
  const discussed = version.body?.discussedOn
  const papers = [
    [
      `${base}/asesmen/menyeluruh`,
      a ? t('proof.assessment', { n: a.number, day: shortDayYear(a.signedOn) }) : t('proof.assessment_none'),
      a,
    ],
    [`/pembahasan/${caseId}`, t('proof.conference'), page.conferenceHeld],
    [`${base}/rencana`, discussedWord(label, discussed), discussed],
  ] as const
  return (
    <section>
      <h2>{t('proof.title')}</h2>
      <ul className="proof__list">
        {papers.map(([href, words, isThere]) => (
          <li key={href}>
            <a href={href}>{words}</a>
            <StatusText kind={isThere ? 'full' : 'todo'} />
          </li>
        ))}
        <li>
          <a href={`${base}/rencana`}>{t('proof.signatures')}</a>
          <StatusText kind={version.unsigned.length === 0 ? 'full' : 'wait'}>
            {t('sign.count', { done: version.signatures.length, all: 3 })}
          </StatusText>
        </li>
      </ul>
    </section>
  )
}

/** What the head says yes to: her goals as she said them, and for each step who does it, when, and what pays for it. */
export function HerGoals({ page, version }: { page: PlanPage; version: Version }) {
  return (
    <section className="stack">
      <h2>{t('changes.first')}</h2>
      {version.body?.goals.map((g, i) => (
        <div key={g.id} className="scan-goals">
          <h3>{t('approve.goal', { n: i + 1, words: bare(g.herWords) })}</h3>
          <StepTable steps={g.steps} page={page} />
        </div>
      ))}
    </section>
  )
}

/** Beside the proof: how she agreed. */
export function HerWord({ label, version }: { label: string; version: Version }) {
  const hers = version.signatures.find((s) => s.signer === 'client')
  return hers ? (
    <div className="card card__body">
      <b>{t('sign.hers', { name: label })}</b>
      <p className="small">{mannerWord(hers)}</p>
      <p className="small quiet">{shortDayYear(hers.signedOn)}</p>
    </div>
  ) : null
}
