import { by, na, none, open, type Row } from './row.ts'

/** V3 web frontend, V4 interfaces, V5 files. */
export const FRONT: readonly Row[] = [
  [
    '3.2.1',
    1,
    'an answer is never opened as another kind of thing',
    by('D17', 'E28', "src/platform/http/request-guard.ts: 'x-content-type-options': 'nosniff'"),
  ],
  ['3.2.2', 1, 'text is drawn as text', by('C13', 'C18')],
  ['3.3.1', 1, 'cookies are Secure', by('B33')],
  ['3.3.2', 2, 'cookies are SameSite', by('B33', 'D03')],
  ['3.3.3', 2, 'cookies bear __Host-', by('B33')],
  ['3.3.4', 2, 'scripts never see the session', by('B33', 'B35')],
  [
    '3.4.1',
    1,
    'HSTS for a year; from level 2 on for names below, too',
    open('a year is said; names below are not included, as the house owns one name and not those below it'),
  ],
  ['3.4.2', 1, 'no other origin may read', by('D05', 'D06')],
  [
    '3.4.3',
    2,
    'content policy with object-src and base-uri none',
    by('D07', 'src/platform/http/request-guard.ts: "object-src \'none\'"'),
  ],
  [
    '3.4.4',
    2,
    'nosniff on every answer',
    by('D17', "src/platform/http/request-guard.ts: 'x-content-type-options': 'nosniff'"),
  ],
  ['3.4.5', 2, 'no referrer', by('D17')],
  ['3.4.6', 2, 'never in a frame', by('D07')],
  ['3.5.1', 1, 'requests of other sites are refused', by('D01', 'D02', 'D04')],
  ['3.5.2', 1, 'none gets through without a preflight', by('D02', 'C37')],
  ['3.5.3', 1, 'what changes something is POST', by('A24', 'A29')],
  [
    '3.5.4',
    2,
    'one application to a host name',
    by(
      'tests/attacks/at-the-edge.test.ts: a name that nobody gave to this machine is refused, before the page as before the interface',
    ),
  ],
  ['3.5.5', 2, 'messages between windows', na('the client listens to no message of another window')],
  [
    '3.7.1',
    2,
    'nothing old in the browser',
    by('docs/decisions/dependencies.md: what it does under the strict content policy'),
  ],
  ['3.7.2', 2, 'nobody is sent to another host', na('no answer redirects')],
  [
    '4.1.1',
    1,
    'each answer says its kind and letters',
    by(
      'tests/attacks/at-the-door.test.ts: no answer of the interface is kept on the way or in the browser, and each says its kind and its letters',
    ),
  ],
  ['4.1.2', 2, 'the interface never redirects to TLS', na('no answer of the program redirects anywhere')],
  [
    '4.1.3',
    2,
    'headers of a proxy are believed of the proxy alone',
    by('B05', "src/app/build-server.ts: trustProxy: '127.0.0.1'"),
  ],
  ['4.2.1', 2, 'where a request ends is never in doubt', by('C39')],
  ...none('no GraphQL', [
    ['4.3.1', 2, 'cost of a query'],
    ['4.3.2', 2, 'introspection'],
  ]),
  ...none('no WebSocket (A11)', [
    ['4.4.1', 1, 'over TLS'],
    ['4.4.2', 2, 'origin of the handshake'],
    ['4.4.3', 2, 'tokens of its own'],
    ['4.4.4', 2, 'taken over from the session'],
  ]),
  [
    '5.1.1',
    2,
    'written down: which files, how large, what is done with bad ones',
    by('docs/decisions/0018-files-from-outside.md: under limits for parts and bytes, each checksum compared'),
  ],
  ['5.2.1', 1, 'no larger than it can be read', by('E06', 'E07', 'E08')],
  ['5.2.2', 1, 'known by its content', by('E01', 'E02', 'E18')],
  ['5.2.3', 2, 'a zip is stopped while it unpacks', by('E11')],
  ['5.3.1', 1, 'an upload is never run', by('E28', 'E02')],
  ['5.3.2', 1, 'no path is made of a typed name', by('E16', 'C10')],
  ['5.4.1', 2, 'a download has a name of ours', by('D19')],
  ['5.4.2', 2, 'names of files are made harmless', by('E16', 'E17')],
  [
    '5.4.3',
    2,
    'a virus scanner',
    open(
      'none: pictures are written anew, PDFs refused by what they hold (E13, E14), tables and Word read for their words alone',
    ),
  ],
]
