import { by, na, none, open, type Row } from './row.ts'

/** V1 encoding and sanitization, V2 validation and business logic. */
export const INPUT: readonly Row[] = [
  ['1.1.1', 2, 'decoded once, and before it is looked at', by('C32', 'C45', 'C10')],
  ['1.1.2', 2, 'escaped at the end, by whoever interprets it', by('C13', 'C20', 'C07')],
  ['1.2.1', 1, 'each output escaped for where it stands', by('C13', 'C24', 'C20')],
  ['1.2.2', 1, 'addresses made of typed text; no javascript: and data:', by('C14', 'C21')],
  ['1.2.3', 1, 'nothing typed becomes script or JSON text', by('C13', 'C18')],
  ['1.2.4', 1, 'values are bound, never pasted into SQL', by('C02', 'C07', 'C08', 'C03')],
  ['1.2.5', 1, 'no command of the system is made of typed text', by('C09')],
  ...none('no directory, no XPath, no LaTeX: nothing of that kind is asked', [
    ['1.2.6', 2, 'LDAP'],
    ['1.2.7', 2, 'XPath'],
    ['1.2.8', 2, 'LaTeX'],
  ]),
  ['1.2.9', 2, 'no typed text becomes part of a pattern', by('C04')],
  ['1.3.1', 1, 'HTML of an editor', na('there is no editor of HTML; text is text')],
  [
    '1.3.2',
    1,
    'no code is made of text at run time',
    by('C18', 'D05', 'src/platform/http/request-guard.ts: "script-src \'self\'"'),
  ],
  ['1.3.3', 2, 'what goes somewhere dangerous is cut to what it may hold', by('C32', 'C34', 'C26')],
  ['1.3.4', 2, 'SVG from outside', by('C16')],
  ['1.3.5', 2, 'no language of templates or styles is taken from people', by('C26', 'C20')],
  ['1.3.6', 2, 'the server asks no address that somebody typed', by('L23', 'L30')],
  ['1.3.7', 2, 'templates are not made of typed text', by('C26', 'C20')],
  ...none('no such directory, cache or format string is in the program', [
    ['1.3.8', 2, 'JNDI'],
    ['1.3.9', 2, 'memcache'],
    ['1.3.10', 2, 'format strings'],
  ]),
  [
    '1.3.11',
    2,
    'mail holds no typed text',
    by(
      'src/modules/reminders/tests/mail-text.test.ts: holds nothing else, whatever is handed to it: no name, no number of anybody, no sentence',
    ),
  ],
  ...none('JavaScript and SQL alone; memory is managed, and what people bring is read in a process of its own', [
    ['1.4.1', 2, 'memory-safe strings'],
    ['1.4.3', 2, 'memory is released'],
  ]),
  [
    '1.4.2',
    2,
    'numbers stay in their range',
    by('src/kernel/tests/form.test.ts: holds the limits of every kind where they stand'),
  ],
  [
    '1.5.1',
    1,
    'XML from outside resolves nothing',
    by(
      'src/platform/word/tests/fill-word.test.ts: embedded files, links that fetch, another template and fields that run are refused; a plain web link is not',
      'src/platform/excel/tests/hostile.test.ts: entities are never unfolded: a document type is refused',
    ),
  ],
  ['1.5.2', 2, 'what is read back is checked against a strict shape', by('A72', 'A73', 'A62')],

  [
    '2.1.1',
    1,
    'written down: the shape of each input',
    by(
      'docs/generated/openapi.json: "$schema": "https://json-schema.org/draft/2020-12/schema"',
      'docs/how-to/add-a-field.md: within its limits',
    ),
  ],
  [
    '2.1.2',
    2,
    'written down: which inputs must fit each other',
    by('docs/how-to/add-a-field.md: (also a list of codes, or'),
  ],
  [
    '2.1.3',
    2,
    'written down: limits of the work itself',
    by('ARCHITECTURE.md: Numbers of ours**, where domain.md names none'),
  ],
  [
    '2.2.1',
    1,
    'input is checked by what is allowed',
    by('A40', 'A62', 'C06', 'src/kernel/tests/form.test.ts: holds the limits of every kind where they stand'),
  ],
  ['2.2.2', 1, 'checked by the server, whatever the screen did', by('A62', 'A68')],
  [
    '2.2.3',
    2,
    'answers that belong together fit each other',
    by(
      'src/modules/sessions/tests/notes.test.ts: is refused in the future, with a step in the past, on a closed case, and without a psychologist to read it',
    ),
  ],
  ['2.3.1', 1, 'steps are taken in their order', by('B12', 'R54', 'R59')],
  ['2.3.2', 2, 'limits of the work hold', by('G09', 'G10')],
  ['2.3.3', 2, 'all of a command or nothing', by('G29', 'G17')],
  ['2.3.4', 2, 'a thing is given once', by('G09', 'G08')],
  [
    '2.4.1',
    2,
    'machines that ask very much are slowed down',
    open(
      'guesses at sign-in and duplicates are (B08, A47); whoever reads very many files is shown to the head and not slowed down (F09)',
    ),
  ],
]
