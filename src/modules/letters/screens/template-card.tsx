import { useState } from 'react'
import type { z } from 'zod'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Icon } from '../../../design/icon.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { getLocale } from '../../../kernel/words.ts'
import type { letters } from '../contract.ts'
import { api } from './api.ts'
import { base64Of } from './files.ts'
import { t } from './words.ts'

type Paper = z.output<typeof letters.templates.output>['papers'][number]
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const TEMPLATE_MAX = 5_000_000

/** One paper, folded: the default, the centre's versions, and a new file that is tried before it is taken. */
export function TemplateCard({ paper }: { paper: Paper }) {
  const { code, versions } = paper
  const get = useCommand(api.letters.template, { changes: [], onDone: saveFile })
  const use = useCommand(api.letters.useTemplate, {
    onDone: (_, { templateId }) =>
      toast(
        templateId
          ? t('templates.taken', { n: versions.find((v) => v.templateId === templateId)?.version })
          : t('templates.default_used'),
      ),
  })
  const own = versions.find((v) => v.isUsed)
  return (
    <details className="card fold paper-form">
      <summary>
        <Icon name="chevron-right" className="icon fold__chev" />
        <h3 className="grow">{t.code('paper', code)}</h3>
        <span className="small quiet">{own ? t('templates.version', { n: own.version }) : t('templates.default')}</span>
      </summary>
      <ul className="lines letter-way">
        <li className="row">
          <span className="grow">{t('templates.default')}</span>
          {own ? (
            <Button small onClick={() => void use.run({ code })}>
              {t('templates.use')}
            </Button>
          ) : (
            <StatusText kind="full">{t('templates.used')}</StatusText>
          )}
          <Button small icon="download" onClick={() => void get.run({ code })}>
            {t('templates.download')}
          </Button>
        </li>
        {versions.map((v) => (
          <li key={v.templateId} className="row row--wrap">
            <span className="grow">
              {t('templates.version', { n: v.version })}{' '}
              <span className="small quiet">{t('templates.by', { day: shortDay(v.at), name: v.by })}</span>
            </span>
            {v.isUsed ? (
              <StatusText kind="full">{t('templates.used')}</StatusText>
            ) : (
              <Button small onClick={() => void use.run({ code, templateId: v.templateId })}>
                {t('templates.use')}
              </Button>
            )}
            <Button small icon="download" onClick={() => void get.run({ code, templateId: v.templateId })}>
              {t('templates.download')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="card__body stack">
        <NewTemplate code={code} />
        <CommandRefusal of={get} />
        <CommandRefusal of={use} />
      </div>
    </details>
  )
}

function NewTemplate({ code }: { code: Paper['code'] }) {
  const [file, setFile] = useState<{ name: string; base64: string } | null>(null)
  const test = useCommand(api.letters.testTemplate, { changes: [] })
  const [result, setResult] = useState<Awaited<ReturnType<typeof test.run>>>()
  const take = useCommand(api.letters.uploadTemplate, {
    onDone: ({ version }) => {
      setFile(null)
      setResult(undefined)
      toast(t('templates.taken', { n: version }))
    },
  })
  const tried = async (chosen: File) => {
    const base64 = await base64Of(chosen)
    setFile({ name: chosen.name, base64 })
    setResult(await test.run({ code, base64 }))
  }
  const good = result && result.problems.length === 0
  return (
    <>
      <FileDrop
        label={t('templates.upload', { paper: t.code('paper', code) })}
        hint={test.busy ? t('templates.testing') : t('templates.upload_hint')}
        accept={`.docx,${DOCX}`}
        maxBytes={TEMPLATE_MAX}
        files={file ? [{ id: 'new', name: file.name }] : []}
        onFiles={([chosen]) => chosen && void tried(chosen)}
      />
      <CommandRefusal of={test} />
      <CommandRefusal of={take} />
      {result && !good && <Mistakes problems={result.problems} />}
      {good && file && (
        <Banner kind="done" live>
          <p>{t('templates.good')}</p>
          <div className="row row--wrap">
            {result.sample && (
              <Button
                small
                icon="download"
                onClick={() => saveFile({ base64: result.sample ?? '', type: DOCX, fileName: `contoh-${code}.docx` })}
              >
                {t('templates.sample')}
              </Button>
            )}
            <Button small kind="primary" busy={take.busy} onClick={() => void take.run({ code, base64: file.base64 })}>
              {t('templates.take')}
            </Button>
          </div>
        </Banner>
      )}
    </>
  )
}

/** Every mistake at once, so that one visit to Word is enough. */
function Mistakes({ problems }: { problems: readonly { tag: string; problem: string; en: string }[] }) {
  return (
    <Banner kind="attention" live>
      <p>
        <b>{t('templates.mistakes', { count: problems.length })}</b>
      </p>
      <ul className="missing">
        {problems.map((p) => (
          <li key={`${p.tag} ${p.problem}`}>
            <span className="code">{p.tag || t('templates.whole')}</span> {getLocale() === 'id' ? p.problem : p.en}
          </li>
        ))}
      </ul>
    </Banner>
  )
}
