import { toDraft } from '../../../kernel/form-values.ts'
import { rowsOf, type Say } from '../../../kernel/form-words.ts'
import type { Locale } from '../../../kernel/words.ts'
import { formOf, type PartCode, STRUCTURE, type Texts } from '../forms/parts.ts'
import { asked } from '../say.ts'
import { type Confirmation, confirmationOf, type Finding } from './finding.ts'
import { findingsIn } from './sign-off.ts'

type WordedFinding = {
  id: string
  statement: string
  isKey: boolean
  confirmation: Confirmation
  confirmedBy: string
  evidence: { source: string; method: string; who: string | null }[]
}
/**
 * A signed part with the wording of that day: stored beside the answers, so that a later change of the questions rewrites
 * nothing. Plain JSON, readable without this program.
 */
export type WordedPart = {
  language: Locale
  structure: number
  wordedOn: string
  title: string
  lines: { id: string; label: string; answer: string }[]
  findings: WordedFinding[]
}

/** `texts` are all that the writer can open, so that a finding names its informant; only this part's words come out. */
export function wordedPart(
  part: PartCode,
  texts: Texts,
  { language, on }: { language: Locale; on: Temporal.PlainDate },
): WordedPart {
  const word = (key: string) => asked.in(language, key)
  const same = (text: string) => text
  const say: Say = { locale: language, word, day: same, time: same, yes: '', no: '', declined: word('declined') }
  const text = texts[part] ?? {}
  const form = formOf(part)
  const rows = rowsOf(form, toDraft(form, text), say)
  return {
    language,
    structure: STRUCTURE,
    wordedOn: on.toString(),
    title: word(`part.${part}`),
    lines: rows.flatMap(({ key, kind, label, text: answer }) =>
      answer === '' || kind === 'many' || kind === 'tick' ? [] : [{ id: key, label, answer }],
    ),
    findings: findingsIn(text).map((finding) => wordedFinding(finding, texts, word)),
  }
}

function wordedFinding(finding: Finding, texts: Texts, word: (key: string) => string): WordedFinding {
  const confirmation = confirmationOf(finding)
  const informants = new Map((texts.sources?.informants ?? []).map(({ id, relation }) => [id, relation]))
  return {
    id: finding.id ?? '',
    statement: finding.statement ?? '',
    isKey: finding.isKey === true,
    confirmation,
    confirmedBy: word(`confirmation.${confirmation}`),
    evidence: (finding.evidence ?? []).map(({ source, method, who, which }) => ({
      source: source ? word(`source.${source}`) : '',
      method: method ? word(`method.${method}`) : '',
      who: informants.get(who) ?? which ?? null,
    })),
  }
}
