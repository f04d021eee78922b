import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { PARTS, TOLD, type Told } from '../rules.ts'
import { api, type Breach } from './api.ts'
import { AddPart, Close, MakeLetter, Tell } from './breach-dialogs.tsx'
import { LawClock } from './clock.tsx'
import { Notes } from './notes.tsx'
import { t } from './words.ts'

type Asked = 'part' | 'tell' | 'letter' | 'close'

/** One breach: the clock first, then what the notice must say, whom it must reach, the letters. */
export function BreachPage() {
  const breachId = useRouteParam('breachId')
  const read = useRead(api.privacy.breach, { breachId }, { fresh: true })
  return <ReadView read={read}>{(one) => <One of={one} />}</ReadView>
}

function One({ of: b }: { of: Breach }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const onClose = () => setAsked(null)
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={b.title ?? t('breach.sealed')}
        note={t('breach.known', { number: b.number, at: momentOf(b.foundAt), by: b.by })}
      />
      {b.copy && (
        <Banner
          kind="info"
          action={<LinkButton href={`/laporan/salinan/${b.copy.extractId}`}>{t('breach.copy_open')}</LinkButton>}
        >
          {t('breach.copy', b.copy)}
        </Banner>
      )}
      {b.closedAt ? (
        <Banner kind="done">
          <p>{t('breach.closed', { day: shortDay(b.closedAt) })}</p>
        </Banner>
      ) : (
        b.clock.isLate &&
        b.mustTell.length > 0 && (
          <Banner kind="danger">
            <p>{t('clock.late')}</p>
          </Banner>
        )
      )}
      <Card>
        {!b.closedAt && <LawClock of={b} />}
        <Steps of={b} />
        {b.mayLead && (
          <div className="card__body">
            <p className="small">{t('breach.letter_note')}</p>
            <div className="row row--wrap">
              <Button kind="primary" icon="file-text" onClick={() => setAsked('letter')}>
                {t('letter.make')}
              </Button>
              <Button icon="send" onClick={() => setAsked('tell')}>
                {t('tell.open')}
              </Button>
              <Button icon="plus" onClick={() => setAsked('part')}>
                {t('part.add')}
              </Button>
            </div>
          </div>
        )}
      </Card>
      <Letters of={b} />
      <Notes of={b.notes} />
      {b.mayClose && (
        <div>
          <Button onClick={() => setAsked('close')}>{t('close.do')}</Button>
        </div>
      )}
      {asked === 'part' && <AddPart {...{ onClose }} of={b} />}
      {asked === 'tell' && <Tell {...{ onClose }} of={b} />}
      {asked === 'letter' && <MakeLetter {...{ onClose }} of={b} />}
      {asked === 'close' && <Close {...{ onClose }} of={b} />}
    </div>
  )
}

/** What the notice must say, and whom it must reach: each with how it stands. */
function Steps({ of: b }: { of: Breach }) {
  const kinds = b.kinds.map((k) => t(`data_kind.${k}`)).join(', ')
  const toldOf = (whom: Told) => b.tellings.filter((d) => d.whom === whom)
  return (
    <Calm>
      {PARTS.map((p) => (
        <CalmRow key={p} title={t(`part.${p}`)} note={p === 'what' ? kinds : undefined}>
          <StatusText kind={b.missing.includes(p) ? 'todo' : 'full'}>
            {t(b.missing.includes(p) ? 'part.missing' : 'part.there')}
          </StatusText>
        </CalmRow>
      ))}
      {TOLD.filter((whom) => whom !== 'public' || toldOf(whom).length > 0).map((whom) => {
        const told = toldOf(whom)
        const people = told.reduce((n, d) => n + (d.peopleCount ?? 0), 0)
        return (
          <CalmRow
            key={whom}
            title={whom === 'subjects' ? t('tell.subjects', { count: b.womenCount }) : t(`tell.title.${whom}`)}
            note={
              told.length > 0
                ? told
                    .map((d) =>
                      t('tell.line', {
                        name: d.name ?? t(`whom.${whom}`),
                        channel: t(`channel.${d.channel}`),
                        at: momentOf(d.toldAt),
                        proof: d.proof ?? '–',
                      }),
                    )
                    .join('; ')
                : whom === 'subjects'
                  ? t('tell.safe')
                  : undefined
            }
          >
            <StatusText kind={told.length > 0 ? 'full' : b.mustTell.some((w) => w === whom) ? 'todo' : 'none'}>
              {told.length > 0
                ? whom === 'subjects'
                  ? t('tell.count', { count: people })
                  : t('tell.done')
                : t(b.mustTell.some((w) => w === whom) ? 'tell.not_yet' : 'tell.nobody')}
            </StatusText>
          </CalmRow>
        )
      })}
    </Calm>
  )
}

function Letters({ of: b }: { of: Breach }) {
  const get = useCommand(api.privacy.breachLetter, { changes: [], onDone: saveFile })
  if (b.letters.length === 0) return null
  return (
    <Section title={t('letter.title')} count={b.letters.length}>
      <CommandRefusal of={get} />
      <Calm>
        {b.letters.map((l) => (
          <CalmRow
            key={l.noteId}
            title={`${l.number} · ${t(`whom.${l.to}`)}`}
            note={t('letter.line', { addressee: l.addressee, day: shortDay(l.on) })}
          >
            <Button
              small
              icon="printer"
              busy={get.busy}
              onClick={() => void get.run({ breachId: b.breachId, noteId: l.noteId })}
            >
              {t('letter.open')}
            </Button>
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}
