import { GROUPS, HOLDERS } from '../kernel/policy.ts'
import { ROLES } from '../kernel/roles.ts'
import type { Rule } from '../kernel/rule.ts'
import { POLICIES } from './modules.ts'

const say = (r: Rule): string => {
  if ('all' in r) return r.all.length === 0 ? 'everybody' : r.all.map(say).join(' and ')
  if ('any' in r) return r.any.length === 0 ? 'nobody' : `(${r.any.map(say).join(' or ')})`
  if ('not' in r) return `not ${say(r.not)}`
  if ('role' in r) return r.role.length === 0 ? 'nobody' : r.role.join('/')
  if ('empty' in r) return `${r.column} empty`
  if ('is' in r) return `${r.column} is ${r.is.join('/')}`
  return r.among === 'centre' ? 'own centre' : r.among === 'me' ? `own (${r.column})` : r.among
}

/** The matrix that a head of centre can read and sign: from the same data as the database's policies. */
export function permissionMatrix(): string {
  const lines = [
    '# Who may do what',
    '',
    'Generated from every `policy.ts`; never edited. The database enforces the same rules by row.',
    '',
    '## Actions',
    '',
    `| action | ${ROLES.join(' | ')} |`,
    `|---|${ROLES.map(() => '---').join('|')}|`,
  ]
  for (const p of POLICIES)
    for (const [action, roles] of Object.entries(p.actions))
      lines.push(`| ${action} | ${ROLES.map((r) => (roles.includes(r) ? '●' : '')).join(' | ')} |`)
  lines.push(
    '',
    '## Sealed classes',
    '',
    '| class | opened by group | protected woman | opened by persons |',
    '|---|---|---|---|',
  )
  for (const [cls, h] of Object.entries(HOLDERS))
    lines.push(
      `| ${cls} | ${h.group ? GROUPS[h.group].join(', ') : '–'} | ${h.protectedGroup ? GROUPS[h.protectedGroup].join(', ') : '–'} | ${[...h.sets, ...h.unlessProtected.map((s) => `${s} (unless protected)`)].join(', ') || (cls === 'counselling' ? 'the author, and whom she names' : '–')} |`,
    )
  lines.push(
    '',
    '## Rows',
    '',
    '| table | read | add | change | columns that may change | remove |',
    '|---|---|---|---|---|---|',
  )
  for (const p of POLICIES)
    for (const [table, t] of Object.entries(p.tables))
      lines.push(
        `| ${table} | ${t.select ? say(t.select) : '–'} | ${t.insert ? say(t.insert) : '–'} | ${t.update ? say(t.update) : '–'} | ${(t.writable ?? []).join(', ') || '–'} | ${t.delete ? say(t.delete) : '–'} |`,
      )
  return `${lines.join('\n')}\n`
}
