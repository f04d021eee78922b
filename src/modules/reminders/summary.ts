/** How somebody is known to the reader (cases/facts/labels.ts). */
type Named = { label: string; honorific: string | null; isProtected: boolean }
export type Work = { caseId: string | null; who: Named | null; dueOn: string | null }
export type Line = { called: string | null; count: number; late: number; today: number }

/** "Ibu S.": of whom the reader knows the name. A code, a number of the register and a protected woman have no letter. */
export const maskedName = (who: Named | null): string | null => {
  const letter = who && !who.isProtected && who.honorific !== null ? /^\p{L}/u.exec(who.label)?.[0] : undefined
  return letter === undefined ? null : `${who?.honorific} ${letter.toLocaleUpperCase('id')}.`
}

/**
 * My day for a message outside: a letter and numbers for each person, all others and what is about nobody in one line, so that nobody
 * reads that somebody is protected. No kind of work stands in it: the kind can be the danger itself.
 */
export function summaryOf(works: readonly Work[], today: string): Line[] {
  const groups = Map.groupBy(works, (w) => (maskedName(w.who) === null ? null : w.caseId))
  const lines = [...groups].map(([caseId, some]) => ({
    called: caseId === null ? null : maskedName(some[0]?.who ?? null),
    count: some.length,
    late: some.filter((w) => w.dueOn !== null && w.dueOn < today).length,
    today: some.filter((w) => w.dueOn === today).length,
  }))
  return lines.sort((a, b) => Number(a.called === null) - Number(b.called === null))
}
