import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import type { Theirs } from '../../../app/web/client/create-client.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useAfterSaving } from '../../../app/web/client/use-after-saving.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useVersioned } from '../../../app/web/client/use-versioned.ts'
import { WhoIsAsked } from '../../../app/web/client/who-is-asked.tsx'
import { Button } from '../../../design/button.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { CAUSE_OF, dangersIn } from '../rules.ts'
import { itemsToAsk } from '../scales/answers.ts'
import { findInstrument } from '../scales/registry.ts'
import { AnswersClash } from './answers-clash.tsx'
import { api, type Sheet, type TakingPage } from './api.ts'
import { DangerStop } from './danger-stop.tsx'
import { FillItem } from './fill-item.tsx'
import { pagesOf } from './fill-pages.ts'
import { useDigits } from './use-digits.ts'
import { own, t } from './words.ts'

/** Asking: one domain a page, large choices, keys 1–9, every answer kept at once, left and taken up at any time (W7). */
export function Fill({ caseId, taking }: { caseId: string; taking: TakingPage }) {
  const of = findInstrument(taking.code, taking.instrumentVersion)
  if (!of) throw new Error(`no instrument ${taking.code} version ${taking.instrumentVersion}`)
  const back = `/penerima-manfaat/${caseId}/asesmen`
  const queries = useQueryClient()
  const sheet = useVersioned<Sheet, Theirs<typeof api.instruments.saveAnswers>>(
    taking.takingId,
    { body: { answers: taking.body?.answers ?? {}, note: taking.body?.note ?? '' }, version: taking.version },
    (body, version, options) => {
      const gone = Object.fromEntries(
        of.items.filter((i) => !Object.hasOwn(body.answers, i.id)).map((i) => [i.id, null]),
      )
      return api.instruments.saveAnswers(
        { takingId: taking.takingId, answers: { ...gone, ...body.answers }, note: body.note, version },
        options,
      )
    },
  )
  const dangers = dangersIn(of, sheet.body.answers).filter((code) => !(taking.body?.passed ?? []).includes(code))
  const finish = useCommand(api.instruments.finish, { onDone: () => navigate(back) })
  const { answers, note } = sheet.body
  const items = itemsToAsk(of, answers)
  const pages = pagesOf(items)
  const firstOpen = pages.findIndex((page) => page.some((i) => !Object.hasOwn(answers, i.id)))
  const [at, setAt] = useState(Math.max(0, firstOpen))
  const page = pages[Math.min(at, pages.length - 1)] ?? []
  const isLast = at >= pages.length - 1
  const answered = items.filter((i) => Object.hasOwn(answers, i.id)).length

  const put = (id: string, value: number | 'not_asked') => {
    sheet.set((body) => ({ ...body, answers: { ...body.answers, [id]: value } }))
    if (page.length === 1 && !isLast) goOn()
  }
  const goOn = () => setTimeout(() => setAt((n) => n + 1), 160)
  const last = useRef<HTMLButtonElement>(null)
  /** Digits answer the open items in turn; when none is left they lead on, to the next page or to the end. */
  const press = (n: number) => {
    if (dangers.length > 0) return // the questions are gone
    const open = page.filter((i) => !Object.hasOwn(answers, i.id))
    const item = page.length === 1 ? page[0] : open[0]
    const choice = item?.choices[n]
    if (!item || !choice) return
    put(item.id, choice.value)
    if (open.length > 1) return
    if (isLast) last.current?.focus()
    else if (page.length > 1) goOn()
  }
  useDigits(press)

  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (at >= 0) top.current?.focus()
  }, [at])
  const stored = useAfterSaving(sheet.flush)
  const leave = async () => {
    queries.removeQueries({ queryKey: [api.instruments.taking.path] })
    await queries.invalidateQueries()
    navigate(back)
  }
  const end = async (version: number) => {
    queries.removeQueries({ queryKey: [api.instruments.taking.path] })
    await finish.run({ takingId: taking.takingId, version })
  }
  if (dangers.length > 0)
    return (
      <DangerStop
        causes={dangers.map((code) => CAUSE_OF[code])}
        save={sheet.save}
        store={sheet.flush}
        onStored={() => {
          queries.removeQueries({ queryKey: [api.instruments.taking.path] })
          navigate(`/penerima-manfaat/${caseId}/keselamatan/berhenti`)
        }}
      />
    )
  return (
    <div className="fill stack">
      <header className="fill__head">
        <h1 ref={top} tabIndex={-1}>
          {own(of.name)}
        </h1>
        <span className="num">{t('taking.count', { done: answered, all: items.length })}</span>
        <progress max={items.length} value={answered} aria-label={t('taking.progress')} />
      </header>
      <WhoIsAsked caseId={caseId} />
      <p className="quiet">{own(of.lead)}</p>
      {sheet.clash && <AnswersClash of={of} clash={sheet.clash} pick={sheet.pick} />}
      {stored.notice}
      <CommandRefusal of={finish} />
      <div className="card">
        <div className="card__body">
          {page.map((item) => (
            <FillItem key={item.id} item={item} value={answers[item.id]} onPick={(value) => put(item.id, value)} />
          ))}
        </div>
      </div>
      {isLast && (
        <TextArea
          label={t('taking.note')}
          optional
          rows={3}
          value={note}
          onChange={(text) => sheet.set((body) => ({ ...body, note: text }))}
        />
      )}
      <nav className="fill__nav" aria-label={t('taking.pages')}>
        <Button icon="chevron-left" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('taking.previous')}
        </Button>
        <Button kind="plain" onClick={() => void stored.run(leave)}>
          {t('taking.later')}
        </Button>
        {isLast ? (
          <Button ref={last} kind="primary" busy={finish.busy} onClick={() => void stored.run(end)}>
            {t('taking.finish')}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => setAt(at + 1)}>
            {t('taking.next')}
          </Button>
        )}
      </nav>
      <div className="row row--wrap row--between small quiet">
        {sheet.save ? <SaveState {...sheet.save} /> : <span />}
        <span className="only-pc">{t('taking.keys')}</span>
      </div>
      {isLast && answered < items.length && (
        <p className="small quiet">{t('taking.open_items', { count: items.length - answered })}</p>
      )}
    </div>
  )
}
