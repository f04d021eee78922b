import { clockOf, fullDay, longDay, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton, PrintHead } from '../../../design/print.tsx'
import { Section } from '../../../design/section.tsx'
import { ToldList } from '../../../design/told-list.tsx'
import { PROOF_KINDS } from '../rules.ts'
import { AddProof } from './add-proof.tsx'
import { api, type Session } from './api.ts'
import { Picture } from './picture.tsx'
import { t } from './words.ts'
import './proofs.css'

/** Bukti sesi: minute, list and pictures on one page, which prints as one bundle. */
export function ProofsPage() {
  const groupId = useRouteParam('groupId')
  const session = useRead(api.groups.read, { groupId })
  const proofs = useRead(api.proofs.ofSession, { groupId })
  const { account } = useMe()
  const now = new Date()
  return (
    <ReadView read={session} lines={6}>
      {(s) => (
        <div className="stack stack-5 proofs">
          <PrintHead
            title={t('proofs.bundle', { topic: s.topic, day: fullDay(s.heldAt) })}
            place={account.centre.name}
            by={account.name}
            at={`${longDay(now)} ${clockOf(now)}`}
          />
          <PageHead
            title={t('proofs.title')}
            note={`${s.topic}, ${shortDay(s.heldAt)}`}
            actions={
              <>
                <LinkButton href={`/catat/kelompok/${groupId}`}>{t('proofs.session')}</LinkButton>
                <PrintButton>{t('proofs.print')}</PrintButton>
              </>
            }
          />
          <Minute of={s} />
          <Roll of={s} />
          <ReadView read={proofs} lines={3}>
            {(all) => (
              <>
                {PROOF_KINDS.map((kind) => {
                  const own = all.proofs.filter((p) => p.kind === kind)
                  return (
                    <Section key={kind} title={t(`kind.${kind}`)} count={own.length}>
                      <div className="stack">
                        {own.length === 0 && <p>{t(`proofs.${kind}_none`)}</p>}
                        {own.map((p) =>
                          p.isKeptBack ? (
                            <p key={p.proofId}>{t('proofs.kept_back', { name: p.by, day: shortDay(p.at) })}</p>
                          ) : (
                            <Picture key={p.proofId} of={p} />
                          ),
                        )}
                        {all.mayAdd && <AddProof {...{ groupId, kind }} mayShowFaces={all.mayShowFaces} />}
                      </div>
                    </Section>
                  )
                })}
              </>
            )}
          </ReadView>
        </div>
      )}
    </ReadView>
  )
}

/** Notulen: what was done, as it was written down. */
function Minute({ of: s }: { of: Session }) {
  const told = {
    day: `${fullDay(s.heldAt)}, ${clockOf(s.heldAt)} (${t('proofs.minutes', { n: s.minutes })})`,
    topic: s.topic,
    method: t(`method.${s.method}`),
    deliverer: s.deliverer,
    place: s.place,
    material: s.material,
    note: s.note,
    savedBy: s.savedBy,
  }
  const rows = Object.entries(told).flatMap(([key, value]) =>
    value ? [[key as keyof typeof told, value] as const] : [],
  ) // its own keys
  return (
    <Section title={t('proofs.minute')}>
      <div className="card card__body stack stack-3">
        <ToldList of={rows.map(([key, value]) => [t(`minute.${key}`), value])} />
        {s.asked.length > 0 && (
          <>
            <h3>{t('proofs.asked')}</h3>
            <ul>
              {s.asked.map((q) => (
                <li key={q.questionId}>
                  {q.text}{' '}
                  <span className="small quiet">
                    {q.by === null ? t('proofs.asked_box') : t('proofs.asked_by', { name: q.by })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  )
}

/** The list as it stands, with room to sign on paper. */
function Roll({ of: s }: { of: Session }) {
  return (
    <Section title={t('proofs.roll')} count={s.people.length}>
      <table className="table">
        <caption className="sr">{t('proofs.roll')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('proofs.name')}</th>
            <th scope="col">{t('proofs.mark')}</th>
            <th scope="col" className="print-only">
              {t('proofs.sign')}
            </th>
          </tr>
        </thead>
        <tbody>
          {s.people.map((p) => (
            <tr key={p.attendanceId}>
              <th scope="row">{p.label}</th>
              <td>{t(`mark.${p.mark}`)}</td>
              <td className="print-only proofs__sign" />
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
